NAME        
ROWS
 N  Obj     
 L  cap_0   
 L  cap_1   
 L  cap_2   
 L  link_0_0
 L  link_0_1
 L  link_0_2
 L  link_0_3
 L  link_0_4
 L  link_0_5
 L  link_0_6
 L  link_0_7
 G  cover_0_0
 G  cover_0_1
 G  cover_0_2
 L  link_1_1
 L  link_1_3
 L  link_1_4
 L  link_1_5
 L  link_1_6
 G  cover_1_0
 G  cover_1_1
 L  link_2_2
 L  link_2_4
 L  link_2_6
 L  link_2_7
 G  cover_2_1
 G  cover_2_2
 L  link_3_3
 L  link_3_5
 G  cover_3_0
 L  link_4_4
 L  link_4_6
 G  cover_4_1
COLUMNS
    MARK0000  'MARKER'                 'INTORG'
    y_0       cap_0     1
    y_0       cap_1     1
    y_0       cap_2     1
    y_0       link_0_0  -1
    y_1       cap_0     1
    y_1       cap_1     1
    y_1       link_0_1  -1
    y_1       link_1_1  -1
    y_2       cap_1     1
    y_2       cap_2     1
    y_2       link_0_2  -1
    y_2       link_2_2  -1
    y_3       cap_0     1
    y_3       link_0_3  -1
    y_3       link_1_3  -1
    y_3       link_3_3  -1
    y_4       cap_1     1
    y_4       link_0_4  -1
    y_4       link_1_4  -1
    y_4       link_2_4  -1
    y_4       link_4_4  -1
    y_5       cap_0     1
    y_5       link_0_5  -1
    y_5       link_1_5  -1
    y_5       link_3_5  -1
    y_6       cap_1     1
    y_6       link_0_6  -1
    y_6       link_1_6  -1
    y_6       link_2_6  -1
    y_6       link_4_6  -1
    y_7       cap_2     1
    y_7       link_0_7  -1
    y_7       link_2_7  -1
    x_0_0     Obj       9000000
    x_0_0     link_0_0  1
    x_0_0     cover_0_0  1
    x_0_0     cover_0_1  1
    x_0_0     cover_0_2  1
    x_0_1     Obj       9000000
    x_0_1     link_0_1  1
    x_0_1     cover_0_0  1
    x_0_1     cover_0_1  1
    x_0_2     Obj       9000000
    x_0_2     link_0_2  1
    x_0_2     cover_0_1  1
    x_0_2     cover_0_2  1
    x_0_3     Obj       9000000
    x_0_3     link_0_3  1
    x_0_3     cover_0_0  1
    x_0_4     Obj       9000000
    x_0_4     link_0_4  1
    x_0_4     cover_0_1  1
    x_0_5     Obj       9000000
    x_0_5     link_0_5  1
    x_0_5     cover_0_0  1
    x_0_6     Obj       9000000
    x_0_6     link_0_6  1
    x_0_6     cover_0_1  1
    x_0_7     Obj       9000000
    x_0_7     link_0_7  1
    x_0_7     cover_0_2  1
    x_1_1     Obj       13000000
    x_1_1     link_1_1  1
    x_1_1     cover_1_0  1
    x_1_1     cover_1_1  1
    x_1_3     Obj       13000000
    x_1_3     link_1_3  1
    x_1_3     cover_1_0  1
    x_1_4     Obj       13000000
    x_1_4     link_1_4  1
    x_1_4     cover_1_1  1
    x_1_5     Obj       13000000
    x_1_5     link_1_5  1
    x_1_5     cover_1_0  1
    x_1_6     Obj       13000000
    x_1_6     link_1_6  1
    x_1_6     cover_1_1  1
    x_2_2     Obj       6000000
    x_2_2     link_2_2  1
    x_2_2     cover_2_1  1
    x_2_2     cover_2_2  1
    x_2_4     Obj       6000000
    x_2_4     link_2_4  1
    x_2_4     cover_2_1  1
    x_2_6     Obj       6000000
    x_2_6     link_2_6  1
    x_2_6     cover_2_1  1
    x_2_7     Obj       6000000
    x_2_7     link_2_7  1
    x_2_7     cover_2_2  1
    x_3_3     Obj       14000000
    x_3_3     link_3_3  1
    x_3_3     cover_3_0  1
    x_3_5     Obj       14000000
    x_3_5     link_3_5  1
    x_3_5     cover_3_0  1
    x_4_4     Obj       3000000
    x_4_4     link_4_4  1
    x_4_4     cover_4_1  1
    x_4_6     Obj       3000000
    x_4_6     link_4_6  1
    x_4_6     cover_4_1  1
    MARK0001  'MARKER'                 'INTEND'
RHS
    RHS_V     cap_0     1
    RHS_V     cap_1     1
    RHS_V     cap_2     1
    RHS_V     cover_0_0  1
    RHS_V     cover_0_1  1
    RHS_V     cover_0_2  1
    RHS_V     cover_1_0  1
    RHS_V     cover_1_1  1
    RHS_V     cover_2_1  1
    RHS_V     cover_2_2  1
    RHS_V     cover_3_0  1
    RHS_V     cover_4_1  1
BOUNDS
 BV BOUND     y_0     
 BV BOUND     y_1     
 BV BOUND     y_2     
 BV BOUND     y_3     
 BV BOUND     y_4     
 BV BOUND     y_5     
 BV BOUND     y_6     
 BV BOUND     y_7     
 BV BOUND     x_0_0   
 BV BOUND     x_0_1   
 BV BOUND     x_0_2   
 BV BOUND     x_0_3   
 BV BOUND     x_0_4   
 BV BOUND     x_0_5   
 BV BOUND     x_0_6   
 BV BOUND     x_0_7   
 BV BOUND     x_1_1   
 BV BOUND     x_1_3   
 BV BOUND     x_1_4   
 BV BOUND     x_1_5   
 BV BOUND     x_1_6   
 BV BOUND     x_2_2   
 BV BOUND     x_2_4   
 BV BOUND     x_2_6   
 BV BOUND     x_2_7   
 BV BOUND     x_3_3   
 BV BOUND     x_3_5   
 BV BOUND     x_4_4   
 BV BOUND     x_4_6   
ENDATA
