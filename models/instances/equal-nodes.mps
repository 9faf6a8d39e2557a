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
 E  cover_0_0
 E  cover_0_1
 E  cover_0_2
 L  link_1_1
 L  link_1_4
 E  cover_1_2
COLUMNS
    MARK0000  'MARKER'                 'INTORG'
    y_0       cap_0     1
    y_0       cap_1     1
    y_0       cap_2     1
    y_0       link_0_0  -1
    y_1       cap_2     1
    y_1       link_0_1  -1
    y_1       link_1_1  -1
    y_2       cap_0     1
    y_2       link_0_2  -1
    y_3       cap_1     1
    y_3       link_0_3  -1
    y_4       cap_2     1
    y_4       link_0_4  -1
    y_4       link_1_4  -1
    x_0_0     Obj       10
    x_0_0     link_0_0  1
    x_0_0     cover_0_0  1
    x_0_0     cover_0_1  1
    x_0_0     cover_0_2  1
    x_0_1     Obj       10
    x_0_1     link_0_1  1
    x_0_1     cover_0_2  1
    x_0_2     Obj       10
    x_0_2     link_0_2  1
    x_0_2     cover_0_0  1
    x_0_3     Obj       10
    x_0_3     link_0_3  1
    x_0_3     cover_0_1  1
    x_0_4     Obj       10
    x_0_4     link_0_4  1
    x_0_4     cover_0_2  1
    x_1_1     Obj       1
    x_1_1     link_1_1  1
    x_1_1     cover_1_2  1
    x_1_4     Obj       1
    x_1_4     link_1_4  1
    x_1_4     cover_1_2  1
    MARK0001  'MARKER'                 'INTEND'
RHS
    RHS_V     cap_0     1
    RHS_V     cap_1     1
    RHS_V     cap_2     1
    RHS_V     cover_0_0  1
    RHS_V     cover_0_1  1
    RHS_V     cover_0_2  1
    RHS_V     cover_1_2  1
BOUNDS
 BV BOUND     y_0     
 BV BOUND     y_1     
 BV BOUND     y_2     
 BV BOUND     y_3     
 BV BOUND     y_4     
 BV BOUND     x_0_0   
 BV BOUND     x_0_1   
 BV BOUND     x_0_2   
 BV BOUND     x_0_3   
 BV BOUND     x_0_4   
 BV BOUND     x_1_1   
 BV BOUND     x_1_4   
ENDATA
