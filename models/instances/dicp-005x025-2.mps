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
 L  link_0_6
 L  link_0_7
 L  link_0_10
 L  link_0_11
 L  link_0_12
 L  link_0_15
 E  cover_0_0
 E  cover_0_1
 E  cover_0_4
 L  link_1_1
 L  link_1_6
 L  link_1_7
 L  link_1_11
 L  link_1_12
 E  cover_1_0
 E  cover_1_1
 L  link_2_2
 L  link_2_7
 L  link_2_9
 L  link_2_12
 L  link_2_14
 E  cover_2_1
 E  cover_2_3
 L  link_3_3
 L  link_3_7
 L  link_3_10
 L  link_3_12
 L  link_3_15
 E  cover_3_1
 E  cover_3_4
 L  link_4_4
 L  link_4_8
 L  link_4_10
 L  link_4_13
 L  link_4_15
 E  cover_4_2
 E  cover_4_4
 L  link_5_5
 L  link_5_9
 L  link_5_10
 L  link_5_14
 L  link_5_15
 E  cover_5_3
 E  cover_5_4
 L  link_6_6
 L  link_6_11
 E  cover_6_0
 L  link_7_7
 L  link_7_12
 E  cover_7_1
 L  link_8_8
 L  link_8_13
 E  cover_8_2
 L  link_9_9
 L  link_9_14
 E  cover_9_3
 L  link_10_10
 L  link_10_15
 E  cover_10_4
COLUMNS
    MARK0000  'MARKER'                 'INTORG'
    y_0       cap_0     1
    y_0       cap_1     1
    y_0       cap_4     1
    y_0       link_0_0  -1
    y_1       cap_0     1
    y_1       cap_1     1
    y_1       link_0_1  -1
    y_1       link_1_1  -1
    y_2       cap_1     1
    y_2       cap_3     1
    y_2       link_2_2  -1
    y_3       cap_1     1
    y_3       cap_4     1
    y_3       link_0_3  -1
    y_3       link_3_3  -1
    y_4       cap_2     1
    y_4       cap_4     1
    y_4       link_4_4  -1
    y_5       cap_3     1
    y_5       cap_4     1
    y_5       link_5_5  -1
    y_6       cap_0     1
    y_6       link_0_6  -1
    y_6       link_1_6  -1
    y_6       link_6_6  -1
    y_7       cap_1     1
    y_7       link_0_7  -1
    y_7       link_1_7  -1
    y_7       link_2_7  -1
    y_7       link_3_7  -1
    y_7       link_7_7  -1
    y_8       cap_2     1
    y_8       link_4_8  -1
    y_8       link_8_8  -1
    y_9       cap_3     1
    y_9       link_2_9  -1
    y_9       link_5_9  -1
    y_9       link_9_9  -1
    y_10      cap_4     1
    y_10      link_0_10  -1
    y_10      link_3_10  -1
    y_10      link_4_10  -1
    y_10      link_5_10  -1
    y_10      link_10_10  -1
    y_11      cap_0     1
    y_11      link_0_11  -1
    y_11      link_1_11  -1
    y_11      link_6_11  -1
    y_12      cap_1     1
    y_12      link_0_12  -1
    y_12      link_1_12  -1
    y_12      link_2_12  -1
    y_12      link_3_12  -1
    y_12      link_7_12  -1
    y_13      cap_2     1
    y_13      link_4_13  -1
    y_13      link_8_13  -1
    y_14      cap_3     1
    y_14      link_2_14  -1
    y_14      link_5_14  -1
    y_14      link_9_14  -1
    y_15      cap_4     1
    y_15      link_0_15  -1
    y_15      link_3_15  -1
    y_15      link_4_15  -1
    y_15      link_5_15  -1
    y_15      link_10_15  -1
    x_0_0     Obj       27
    x_0_0     link_0_0  1
    x_0_0     cover_0_0  1
    x_0_0     cover_0_1  1
    x_0_0     cover_0_4  1
    x_0_1     Obj       27
    x_0_1     link_0_1  1
    x_0_1     cover_0_0  1
    x_0_1     cover_0_1  1
    x_0_3     Obj       27
    x_0_3     link_0_3  1
    x_0_3     cover_0_1  1
    x_0_3     cover_0_4  1
    x_0_6     Obj       27
    x_0_6     link_0_6  1
    x_0_6     cover_0_0  1
    x_0_7     Obj       27
    x_0_7     link_0_7  1
    x_0_7     cover_0_1  1
    x_0_10    Obj       27
    x_0_10    link_0_10  1
    x_0_10    cover_0_4  1
    x_0_11    Obj       27
    x_0_11    link_0_11  1
    x_0_11    cover_0_0  1
    x_0_12    Obj       27
    x_0_12    link_0_12  1
    x_0_12    cover_0_1  1
    x_0_15    Obj       27
    x_0_15    link_0_15  1
    x_0_15    cover_0_4  1
    x_1_1     Obj       61
    x_1_1     link_1_1  1
    x_1_1     cover_1_0  1
    x_1_1     cover_1_1  1
    x_1_6     Obj       61
    x_1_6     link_1_6  1
    x_1_6     cover_1_0  1
    x_1_7     Obj       61
    x_1_7     link_1_7  1
    x_1_7     cover_1_1  1
    x_1_11    Obj       61
    x_1_11    link_1_11  1
    x_1_11    cover_1_0  1
    x_1_12    Obj       61
    x_1_12    link_1_12  1
    x_1_12    cover_1_1  1
    x_2_2     Obj       193
    x_2_2     link_2_2  1
    x_2_2     cover_2_1  1
    x_2_2     cover_2_3  1
    x_2_7     Obj       193
    x_2_7     link_2_7  1
    x_2_7     cover_2_1  1
    x_2_9     Obj       193
    x_2_9     link_2_9  1
    x_2_9     cover_2_3  1
    x_2_12    Obj       193
    x_2_12    link_2_12  1
    x_2_12    cover_2_1  1
    x_2_14    Obj       193
    x_2_14    link_2_14  1
    x_2_14    cover_2_3  1
    x_3_3     Obj       36
    x_3_3     link_3_3  1
    x_3_3     cover_3_1  1
    x_3_3     cover_3_4  1
    x_3_7     Obj       36
    x_3_7     link_3_7  1
    x_3_7     cover_3_1  1
    x_3_10    Obj       36
    x_3_10    link_3_10  1
    x_3_10    cover_3_4  1
    x_3_12    Obj       36
    x_3_12    link_3_12  1
    x_3_12    cover_3_1  1
    x_3_15    Obj       36
    x_3_15    link_3_15  1
    x_3_15    cover_3_4  1
    x_4_4     Obj       125
    x_4_4     link_4_4  1
    x_4_4     cover_4_2  1
    x_4_4     cover_4_4  1
    x_4_8     Obj       125
    x_4_8     link_4_8  1
    x_4_8     cover_4_2  1
    x_4_10    Obj       125
    x_4_10    link_4_10  1
    x_4_10    cover_4_4  1
    x_4_13    Obj       125
    x_4_13    link_4_13  1
    x_4_13    cover_4_2  1
    x_4_15    Obj       125
    x_4_15    link_4_15  1
    x_4_15    cover_4_4  1
    x_5_5     Obj       21
    x_5_5     link_5_5  1
    x_5_5     cover_5_3  1
    x_5_5     cover_5_4  1
    x_5_9     Obj       21
    x_5_9     link_5_9  1
    x_5_9     cover_5_3  1
    x_5_10    Obj       21
    x_5_10    link_5_10  1
    x_5_10    cover_5_4  1
    x_5_14    Obj       21
    x_5_14    link_5_14  1
    x_5_14    cover_5_3  1
    x_5_15    Obj       21
    x_5_15    link_5_15  1
    x_5_15    cover_5_4  1
    x_6_6     Obj       242
    x_6_6     link_6_6  1
    x_6_6     cover_6_0  1
    x_6_11    Obj       242
    x_6_11    link_6_11  1
    x_6_11    cover_6_0  1
    x_7_7     Obj       19
    x_7_7     link_7_7  1
    x_7_7     cover_7_1  1
    x_7_12    Obj       19
    x_7_12    link_7_12  1
    x_7_12    cover_7_1  1
    x_8_8     Obj       91
    x_8_8     link_8_8  1
    x_8_8     cover_8_2  1
    x_8_13    Obj       91
    x_8_13    link_8_13  1
    x_8_13    cover_8_2  1
    x_9_9     Obj       33
    x_9_9     link_9_9  1
    x_9_9     cover_9_3  1
    x_9_14    Obj       33
    x_9_14    link_9_14  1
    x_9_14    cover_9_3  1
    x_10_10   Obj       31
    x_10_10   link_10_10  1
    x_10_10   cover_10_4  1
    x_10_15   Obj       31
    x_10_15   link_10_15  1
    x_10_15   cover_10_4  1
    MARK0001  'MARKER'                 'INTEND'
RHS
    RHS_V     cap_0     2
    RHS_V     cap_1     2
    RHS_V     cap_2     2
    RHS_V     cap_3     2
    RHS_V     cap_4     2
    RHS_V     cover_0_0  1
    RHS_V     cover_0_1  1
    RHS_V     cover_0_4  1
    RHS_V     cover_1_0  1
    RHS_V     cover_1_1  1
    RHS_V     cover_2_1  1
    RHS_V     cover_2_3  1
    RHS_V     cover_3_1  1
    RHS_V     cover_3_4  1
    RHS_V     cover_4_2  1
    RHS_V     cover_4_4  1
    RHS_V     cover_5_3  1
    RHS_V     cover_5_4  1
    RHS_V     cover_6_0  1
    RHS_V     cover_7_1  1
    RHS_V     cover_8_2  1
    RHS_V     cover_9_3  1
    RHS_V     cover_10_4  1
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
 BV BOUND     y_10    
 BV BOUND     y_11    
 BV BOUND     y_12    
 BV BOUND     y_13    
 BV BOUND     y_14    
 BV BOUND     y_15    
 BV BOUND     x_0_0   
 BV BOUND     x_0_1   
 BV BOUND     x_0_3   
 BV BOUND     x_0_6   
 BV BOUND     x_0_7   
 BV BOUND     x_0_10  
 BV BOUND     x_0_11  
 BV BOUND     x_0_12  
 BV BOUND     x_0_15  
 BV BOUND     x_1_1   
 BV BOUND     x_1_6   
 BV BOUND     x_1_7   
 BV BOUND     x_1_11  
 BV BOUND     x_1_12  
 BV BOUND     x_2_2   
 BV BOUND     x_2_7   
 BV BOUND     x_2_9   
 BV BOUND     x_2_12  
 BV BOUND     x_2_14  
 BV BOUND     x_3_3   
 BV BOUND     x_3_7   
 BV BOUND     x_3_10  
 BV BOUND     x_3_12  
 BV BOUND     x_3_15  
 BV BOUND     x_4_4   
 BV BOUND     x_4_8   
 BV BOUND     x_4_10  
 BV BOUND     x_4_13  
 BV BOUND     x_4_15  
 BV BOUND     x_5_5   
 BV BOUND     x_5_9   
 BV BOUND     x_5_10  
 BV BOUND     x_5_14  
 BV BOUND     x_5_15  
 BV BOUND     x_6_6   
 BV BOUND     x_6_11  
 BV BOUND     x_7_7   
 BV BOUND     x_7_12  
 BV BOUND     x_8_8   
 BV BOUND     x_8_13  
 BV BOUND     x_9_9   
 BV BOUND     x_9_14  
 BV BOUND     x_10_10 
 BV BOUND     x_10_15 
ENDATA
