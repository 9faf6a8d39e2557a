NAME        
ROWS
 N  Obj     
 L  cap_0   
 L  cap_1   
 L  cap_2   
 L  cap_3   
 L  cap_4   
 L  link_0_0
 L  link_0_1
 L  link_0_3
 L  link_0_5
 L  link_0_6
 L  link_0_7
 G  cover_0_0
 G  cover_0_1
 G  cover_0_2
 L  link_1_1
 L  link_1_5
 L  link_1_6
 G  cover_1_0
 G  cover_1_1
 L  link_2_2
 L  link_2_5
 L  link_2_9
 G  cover_2_0
 G  cover_2_4
 L  link_3_3
 L  link_3_6
 L  link_3_7
 G  cover_3_1
 G  cover_3_2
 L  link_4_4
 L  link_4_7
 L  link_4_8
 G  cover_4_2
 G  cover_4_3
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
    y_2       cap_0     1
    y_2       cap_4     1
    y_2       link_2_2  -1
    y_3       cap_1     1
    y_3       cap_2     1
    y_3       link_0_3  -1
    y_3       link_3_3  -1
    y_4       cap_2     1
    y_4       cap_3     1
    y_4       link_4_4  -1
    y_5       cap_0     1
    y_5       link_0_5  -1
    y_5       link_1_5  -1
    y_5       link_2_5  -1
    y_6       cap_1     1
    y_6       link_0_6  -1
    y_6       link_1_6  -1
    y_6       link_3_6  -1
    y_7       cap_2     1
    y_7       link_0_7  -1
    y_7       link_3_7  -1
    y_7       link_4_7  -1
    y_8       cap_3     1
    y_8       link_4_8  -1
    y_9       cap_4     1
    y_9       link_2_9  -1
    x_0_0     Obj       100
    x_0_0     link_0_0  1
    x_0_0     cover_0_0  1
    x_0_0     cover_0_1  1
    x_0_0     cover_0_2  1
    x_0_1     Obj       100
    x_0_1     link_0_1  1
    x_0_1     cover_0_0  1
    x_0_1     cover_0_1  1
    x_0_3     Obj       100
    x_0_3     link_0_3  1
    x_0_3     cover_0_1  1
    x_0_3     cover_0_2  1
    x_0_5     Obj       100
    x_0_5     link_0_5  1
    x_0_5     cover_0_0  1
    x_0_6     Obj       100
    x_0_6     link_0_6  1
    x_0_6     cover_0_1  1
    x_0_7     Obj       100
    x_0_7     link_0_7  1
    x_0_7     cover_0_2  1
    x_1_1     Obj       50
    x_1_1     link_1_1  1
    x_1_1     cover_1_0  1
    x_1_1     cover_1_1  1
    x_1_5     Obj       50
    x_1_5     link_1_5  1
    x_1_5     cover_1_0  1
    x_1_6     Obj       50
    x_1_6     link_1_6  1
    x_1_6     cover_1_1  1
    x_2_2     Obj       30
    x_2_2     link_2_2  1
    x_2_2     cover_2_0  1
    x_2_2     cover_2_4  1
    x_2_5     Obj       30
    x_2_5     link_2_5  1
    x_2_5     cover_2_0  1
    x_2_9     Obj       30
    x_2_9     link_2_9  1
    x_2_9     cover_2_4  1
    x_3_3     Obj       50
    x_3_3     link_3_3  1
    x_3_3     cover_3_1  1
    x_3_3     cover_3_2  1
    x_3_6     Obj       50
    x_3_6     link_3_6  1
    x_3_6     cover_3_1  1
    x_3_7     Obj       50
    x_3_7     link_3_7  1
    x_3_7     cover_3_2  1
    x_4_4     Obj       30
    x_4_4     link_4_4  1
    x_4_4     cover_4_2  1
    x_4_4     cover_4_3  1
    x_4_7     Obj       30
    x_4_7     link_4_7  1
    x_4_7     cover_4_2  1
    x_4_8     Obj       30
    x_4_8     link_4_8  1
    x_4_8     cover_4_3  1
    MARK0001  'MARKER'                 'INTEND'
RHS
    RHS_V     cap_0     2
    RHS_V     cap_1     2
    RHS_V     cap_2     2
    RHS_V     cap_3     2
    RHS_V     cap_4     2
    RHS_V     cover_0_0  1
    RHS_V     cover_0_1  1
    RHS_V     cover_0_2  1
    RHS_V     cover_1_0  1
    RHS_V     cover_1_1  1
    RHS_V     cover_2_0  1
    RHS_V     cover_2_4  1
    RHS_V     cover_3_1  1
    RHS_V     cover_3_2  1
    RHS_V     cover_4_2  1
    RHS_V     cover_4_3  1
BOUNDS
 BV BOUND     y_0     
 BV BOUND     y_1     
 BV BOUND     y_2     
 BV BOUND     y_3     
 BV BOUND     y_4     
 BV BOUND     y_5     
 BV BOUND     y_6     
 BV BOUND     y_7     
 BV BOUND     y_8     
 BV BOUND     y_9     
 BV BOUND     x_0_0   
 BV BOUND     x_0_1   
 BV BOUND     x_0_3   
 BV BOUND     x_0_5   
 BV BOUND     x_0_6   
 BV BOUND     x_0_7   
 BV BOUND     x_1_1   
 BV BOUND     x_1_5   
 BV BOUND     x_1_6   
 BV BOUND     x_2_2   
 BV BOUND     x_2_5   
 BV BOUND     x_2_9   
 BV BOUND     x_3_3   
 BV BOUND     x_3_6   
 BV BOUND     x_3_7   
 BV BOUND     x_4_4   
 BV BOUND     x_4_7   
 BV BOUND     x_4_8   
ENDATA
