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
 L  link_0_8
 L  link_0_9
 E  cover_0_0
 E  cover_0_1
 E  cover_0_2
 L  link_1_1
 L  link_1_2
 L  link_1_4
 L  link_1_5
 L  link_1_6
 L  link_1_7
 L  link_1_8
 E  cover_1_0
 E  cover_1_1
 L  link_2_1
 L  link_2_2
 L  link_2_4
 L  link_2_5
 L  link_2_6
 L  link_2_7
 L  link_2_8
 E  cover_2_0
 E  cover_2_1
 L  link_3_3
 L  link_3_6
 L  link_3_8
 L  link_3_9
 E  cover_3_1
 E  cover_3_2
 L  link_4_4
 L  link_4_5
 L  link_4_7
 E  cover_4_0
 L  link_5_4
 L  link_5_5
 L  link_5_7
 E  cover_5_0
 L  link_6_6
 L  link_6_8
 E  cover_6_1
 G  touch_0_0_0
 G  touch_0_1_0
 G  touch_1_1_0
 G  pay_2_1_0
 G  pay_0_1_2
 G  touch_1_1_2
 G  touch_2_1_2
 G  touch_0_2_0
 G  touch_1_2_0
 G  pay_2_2_0
 G  pay_0_2_2
 G  touch_1_2_2
 G  touch_2_2_2
 G  touch_0_3_0
 G  pay_3_3_0
 G  touch_0_4_0
 G  touch_1_4_0
 G  pay_2_4_0
 G  pay_4_4_0
 G  pay_5_4_0
 G  pay_0_4_1
 G  pay_1_4_1
 G  pay_2_4_1
 G  pay_4_4_1
 G  touch_5_4_1
 G  pay_0_4_2
 G  touch_1_4_2
 G  touch_2_4_2
 G  pay_4_4_2
 G  pay_5_4_2
 G  touch_0_5_0
 G  touch_1_5_0
 G  pay_2_5_0
 G  pay_4_5_0
 G  pay_5_5_0
 G  pay_0_5_1
 G  pay_1_5_1
 G  pay_2_5_1
 G  pay_4_5_1
 G  touch_5_5_1
 G  pay_0_5_2
 G  touch_1_5_2
 G  touch_2_5_2
 G  pay_4_5_2
 G  pay_5_5_2
 G  touch_0_6_0
 G  touch_1_6_0
 G  pay_2_6_0
 G  pay_3_6_0
 G  pay_6_6_0
 G  pay_0_6_2
 G  touch_1_6_2
 G  touch_2_6_2
 G  pay_3_6_2
 G  pay_6_6_2
 G  touch_0_7_0
 G  touch_1_7_0
 G  pay_2_7_0
 G  pay_4_7_0
 G  pay_5_7_0
 G  pay_0_7_1
 G  pay_1_7_1
 G  pay_2_7_1
 G  pay_4_7_1
 G  touch_5_7_1
 G  pay_0_7_2
 G  touch_1_7_2
 G  touch_2_7_2
 G  pay_4_7_2
 G  pay_5_7_2
 G  touch_0_8_0
 G  touch_1_8_0
 G  pay_2_8_0
 G  pay_3_8_0
 G  pay_6_8_0
 G  pay_0_8_2
 G  touch_1_8_2
 G  touch_2_8_2
 G  pay_3_8_2
 G  pay_6_8_2
 G  touch_0_9_0
 G  pay_3_9_0
COLUMNS
    MARK0000  'MARKER'                 'INTORG'
    y_0       Obj       2250000
    y_0       cap_0     1
    y_0       cap_1     1
    y_0       cap_2     1
    y_0       link_0_0  -1
    y_1       Obj       2125000
    y_1       cap_0     1
    y_1       cap_1     1
    y_1       link_0_1  -1
    y_1       link_1_1  -1
    y_1       link_2_1  -1
    y_2       Obj       2125000
    y_2       cap_0     1
    y_2       cap_1     1
    y_2       link_0_2  -1
    y_2       link_1_2  -1
    y_2       link_2_2  -1
    y_3       Obj       1875000
    y_3       cap_1     1
    y_3       cap_2     1
    y_3       link_0_3  -1
    y_3       link_3_3  -1
    y_4       Obj       875000
    y_4       cap_0     1
    y_4       link_0_4  -1
    y_4       link_1_4  -1
    y_4       link_2_4  -1
    y_4       link_4_4  -1
    y_4       link_5_4  -1
    y_5       Obj       875000
    y_5       cap_0     1
    y_5       link_0_5  -1
    y_5       link_1_5  -1
    y_5       link_2_5  -1
    y_5       link_4_5  -1
    y_5       link_5_5  -1
    y_6       Obj       1750000
    y_6       cap_1     1
    y_6       link_0_6  -1
    y_6       link_1_6  -1
    y_6       link_2_6  -1
    y_6       link_3_6  -1
    y_6       link_6_6  -1
    y_7       Obj       875000
    y_7       cap_0     1
    y_7       link_0_7  -1
    y_7       link_1_7  -1
    y_7       link_2_7  -1
    y_7       link_4_7  -1
    y_7       link_5_7  -1
    y_8       Obj       1750000
    y_8       cap_1     1
    y_8       link_0_8  -1
    y_8       link_1_8  -1
    y_8       link_2_8  -1
    y_8       link_3_8  -1
    y_8       link_6_8  -1
    y_9       Obj       625000
    y_9       cap_2     1
    y_9       link_0_9  -1
    y_9       link_3_9  -1
    x_0_0     Obj       13050000
    x_0_0     link_0_0  1
    x_0_0     cover_0_0  1
    x_0_0     cover_0_1  1
    x_0_0     cover_0_2  1
    x_0_0     touch_0_0_0  -1
    x_0_1     Obj       12825000
    x_0_1     link_0_1  1
    x_0_1     cover_0_0  1
    x_0_1     cover_0_1  1
    x_0_1     touch_0_1_0  -1
    x_0_1     pay_0_1_2  -1
    x_0_2     Obj       12825000
    x_0_2     link_0_2  1
    x_0_2     cover_0_0  1
    x_0_2     cover_0_1  1
    x_0_2     touch_0_2_0  -1
    x_0_2     pay_0_2_2  -1
    x_0_3     Obj       12375000
    x_0_3     link_0_3  1
    x_0_3     cover_0_1  1
    x_0_3     cover_0_2  1
    x_0_3     touch_0_3_0  -1
    x_0_4     Obj       10575000
    x_0_4     link_0_4  1
    x_0_4     cover_0_0  1
    x_0_4     touch_0_4_0  -1
    x_0_4     pay_0_4_1  -1
    x_0_4     pay_0_4_2  -1
    x_0_5     Obj       10575000
    x_0_5     link_0_5  1
    x_0_5     cover_0_0  1
    x_0_5     touch_0_5_0  -1
    x_0_5     pay_0_5_1  -1
    x_0_5     pay_0_5_2  -1
    x_0_6     Obj       12150000
    x_0_6     link_0_6  1
    x_0_6     cover_0_1  1
    x_0_6     touch_0_6_0  -1
    x_0_6     pay_0_6_2  -1
    x_0_7     Obj       10575000
    x_0_7     link_0_7  1
    x_0_7     cover_0_0  1
    x_0_7     touch_0_7_0  -1
    x_0_7     pay_0_7_1  -1
    x_0_7     pay_0_7_2  -1
    x_0_8     Obj       12150000
    x_0_8     link_0_8  1
    x_0_8     cover_0_1  1
    x_0_8     touch_0_8_0  -1
    x_0_8     pay_0_8_2  -1
    x_0_9     Obj       10125000
    x_0_9     link_0_9  1
    x_0_9     cover_0_2  1
    x_0_9     touch_0_9_0  -1
    x_1_1     Obj       19900000
    x_1_1     link_1_1  1
    x_1_1     cover_1_0  1
    x_1_1     cover_1_1  1
    x_1_1     touch_1_1_0  -1
    x_1_1     touch_1_1_2  -1
    x_1_2     Obj       19900000
    x_1_2     link_1_2  1
    x_1_2     cover_1_0  1
    x_1_2     cover_1_1  1
    x_1_2     touch_1_2_0  -1
    x_1_2     touch_1_2_2  -1
    x_1_4     Obj       12900000
    x_1_4     link_1_4  1
    x_1_4     cover_1_0  1
    x_1_4     touch_1_4_0  -1
    x_1_4     pay_1_4_1  -1
    x_1_4     touch_1_4_2  -1
    x_1_5     Obj       12900000
    x_1_5     link_1_5  1
    x_1_5     cover_1_0  1
    x_1_5     touch_1_5_0  -1
    x_1_5     pay_1_5_1  -1
    x_1_5     touch_1_5_2  -1
    x_1_6     Obj       17800000
    x_1_6     link_1_6  1
    x_1_6     cover_1_1  1
    x_1_6     touch_1_6_0  -1
    x_1_6     touch_1_6_2  -1
    x_1_7     Obj       12900000
    x_1_7     link_1_7  1
    x_1_7     cover_1_0  1
    x_1_7     touch_1_7_0  -1
    x_1_7     pay_1_7_1  -1
    x_1_7     touch_1_7_2  -1
    x_1_8     Obj       17800000
    x_1_8     link_1_8  1
    x_1_8     cover_1_1  1
    x_1_8     touch_1_8_0  -1
    x_1_8     touch_1_8_2  -1
    x_2_1     Obj       10312500
    x_2_1     link_2_1  1
    x_2_1     cover_2_0  1
    x_2_1     cover_2_1  1
    x_2_1     pay_2_1_0  -1
    x_2_1     touch_2_1_2  -1
    x_2_2     Obj       10312500
    x_2_2     link_2_2  1
    x_2_2     cover_2_0  1
    x_2_2     cover_2_1  1
    x_2_2     pay_2_2_0  -1
    x_2_2     touch_2_2_2  -1
    x_2_4     Obj       7187500
    x_2_4     link_2_4  1
    x_2_4     cover_2_0  1
    x_2_4     pay_2_4_0  -1
    x_2_4     pay_2_4_1  -1
    x_2_4     touch_2_4_2  -1
    x_2_5     Obj       7187500
    x_2_5     link_2_5  1
    x_2_5     cover_2_0  1
    x_2_5     pay_2_5_0  -1
    x_2_5     pay_2_5_1  -1
    x_2_5     touch_2_5_2  -1
    x_2_6     Obj       9375000
    x_2_6     link_2_6  1
    x_2_6     cover_2_1  1
    x_2_6     pay_2_6_0  -1
    x_2_6     touch_2_6_2  -1
    x_2_7     Obj       7187500
    x_2_7     link_2_7  1
    x_2_7     cover_2_0  1
    x_2_7     pay_2_7_0  -1
    x_2_7     pay_2_7_1  -1
    x_2_7     touch_2_7_2  -1
    x_2_8     Obj       9375000
    x_2_8     link_2_8  1
    x_2_8     cover_2_1  1
    x_2_8     pay_2_8_0  -1
    x_2_8     touch_2_8_2  -1
    x_3_3     Obj       6000000
    x_3_3     link_3_3  1
    x_3_3     cover_3_1  1
    x_3_3     cover_3_2  1
    x_3_3     pay_3_3_0  -1
    x_3_6     Obj       6000000
    x_3_6     link_3_6  1
    x_3_6     cover_3_1  1
    x_3_6     pay_3_6_0  -1
    x_3_6     pay_3_6_2  -1
    x_3_8     Obj       6000000
    x_3_8     link_3_8  1
    x_3_8     cover_3_1  1
    x_3_8     pay_3_8_0  -1
    x_3_8     pay_3_8_2  -1
    x_3_9     Obj       6000000
    x_3_9     link_3_9  1
    x_3_9     cover_3_2  1
    x_3_9     pay_3_9_0  -1
    x_4_4     Obj       7000000
    x_4_4     link_4_4  1
    x_4_4     cover_4_0  1
    x_4_4     pay_4_4_0  -1
    x_4_4     pay_4_4_1  -1
    x_4_4     pay_4_4_2  -1
    x_4_5     Obj       7000000
    x_4_5     link_4_5  1
    x_4_5     cover_4_0  1
    x_4_5     pay_4_5_0  -1
    x_4_5     pay_4_5_1  -1
    x_4_5     pay_4_5_2  -1
    x_4_7     Obj       7000000
    x_4_7     link_4_7  1
    x_4_7     cover_4_0  1
    x_4_7     pay_4_7_0  -1
    x_4_7     pay_4_7_1  -1
    x_4_7     pay_4_7_2  -1
    x_5_4     Obj       13125000
    x_5_4     link_5_4  1
    x_5_4     cover_5_0  1
    x_5_4     pay_5_4_0  -1
    x_5_4     touch_5_4_1  -1
    x_5_4     pay_5_4_2  -1
    x_5_5     Obj       13125000
    x_5_5     link_5_5  1
    x_5_5     cover_5_0  1
    x_5_5     pay_5_5_0  -1
    x_5_5     touch_5_5_1  -1
    x_5_5     pay_5_5_2  -1
    x_5_7     Obj       13125000
    x_5_7     link_5_7  1
    x_5_7     cover_5_0  1
    x_5_7     pay_5_7_0  -1
    x_5_7     touch_5_7_1  -1
    x_5_7     pay_5_7_2  -1
    x_6_6     Obj       3000000
    x_6_6     link_6_6  1
    x_6_6     cover_6_1  1
    x_6_6     pay_6_6_0  -1
    x_6_6     pay_6_6_2  -1
    x_6_8     Obj       3000000
    x_6_8     link_6_8  1
    x_6_8     cover_6_1  1
    x_6_8     pay_6_8_0  -1
    x_6_8     pay_6_8_2  -1
    v_0_0     touch_0_0_0  1
    v_1_0     touch_0_1_0  1
    v_1_0     touch_1_1_0  1
    v_1_0     pay_2_1_0  -1
    w_2_1_0   Obj       2125000
    w_2_1_0   pay_2_1_0  1
    v_1_2     pay_0_1_2  -1
    v_1_2     touch_1_1_2  1
    v_1_2     touch_2_1_2  1
    w_0_1_2   Obj       9562500
    w_0_1_2   pay_0_1_2  1
    v_2_0     touch_0_2_0  1
    v_2_0     touch_1_2_0  1
    v_2_0     pay_2_2_0  -1
    w_2_2_0   Obj       2125000
    w_2_2_0   pay_2_2_0  1
    v_2_2     pay_0_2_2  -1
    v_2_2     touch_1_2_2  1
    v_2_2     touch_2_2_2  1
    w_0_2_2   Obj       9562500
    w_0_2_2   pay_0_2_2  1
    v_3_0     touch_0_3_0  1
    v_3_0     pay_3_3_0  -1
    w_3_3_0   Obj       2250000
    w_3_3_0   pay_3_3_0  1
    v_4_0     touch_0_4_0  1
    v_4_0     touch_1_4_0  1
    v_4_0     pay_2_4_0  -1
    v_4_0     pay_4_4_0  -1
    v_4_0     pay_5_4_0  -1
    w_2_4_0   Obj       875000
    w_2_4_0   pay_2_4_0  1
    w_4_4_0   Obj       1225000
    w_4_4_0   pay_4_4_0  1
    w_5_4_0   Obj       1225000
    w_5_4_0   pay_5_4_0  1
    v_4_1     pay_0_4_1  -1
    v_4_1     pay_1_4_1  -1
    v_4_1     pay_2_4_1  -1
    v_4_1     pay_4_4_1  -1
    v_4_1     touch_5_4_1  1
    w_0_4_1   Obj       7875000
    w_0_4_1   pay_0_4_1  1
    w_1_4_1   Obj       7000000
    w_1_4_1   pay_1_4_1  1
    w_2_4_1   Obj       4375000
    w_2_4_1   pay_2_4_1  1
    w_4_4_1   Obj       6125000
    w_4_4_1   pay_4_4_1  1
    v_4_2     pay_0_4_2  -1
    v_4_2     touch_1_4_2  1
    v_4_2     touch_2_4_2  1
    v_4_2     pay_4_4_2  -1
    v_4_2     pay_5_4_2  -1
    w_0_4_2   Obj       3937500
    w_0_4_2   pay_0_4_2  1
    w_4_4_2   Obj       3062500
    w_4_4_2   pay_4_4_2  1
    w_5_4_2   Obj       3062500
    w_5_4_2   pay_5_4_2  1
    v_5_0     touch_0_5_0  1
    v_5_0     touch_1_5_0  1
    v_5_0     pay_2_5_0  -1
    v_5_0     pay_4_5_0  -1
    v_5_0     pay_5_5_0  -1
    w_2_5_0   Obj       875000
    w_2_5_0   pay_2_5_0  1
    w_4_5_0   Obj       1225000
    w_4_5_0   pay_4_5_0  1
    w_5_5_0   Obj       1225000
    w_5_5_0   pay_5_5_0  1
    v_5_1     pay_0_5_1  -1
    v_5_1     pay_1_5_1  -1
    v_5_1     pay_2_5_1  -1
    v_5_1     pay_4_5_1  -1
    v_5_1     touch_5_5_1  1
    w_0_5_1   Obj       7875000
    w_0_5_1   pay_0_5_1  1
    w_1_5_1   Obj       7000000
    w_1_5_1   pay_1_5_1  1
    w_2_5_1   Obj       4375000
    w_2_5_1   pay_2_5_1  1
    w_4_5_1   Obj       6125000
    w_4_5_1   pay_4_5_1  1
    v_5_2     pay_0_5_2  -1
    v_5_2     touch_1_5_2  1
    v_5_2     touch_2_5_2  1
    v_5_2     pay_4_5_2  -1
    v_5_2     pay_5_5_2  -1
    w_0_5_2   Obj       3937500
    w_0_5_2   pay_0_5_2  1
    w_4_5_2   Obj       3062500
    w_4_5_2   pay_4_5_2  1
    w_5_5_2   Obj       3062500
    w_5_5_2   pay_5_5_2  1
    v_6_0     touch_0_6_0  1
    v_6_0     touch_1_6_0  1
    v_6_0     pay_2_6_0  -1
    v_6_0     pay_3_6_0  -1
    v_6_0     pay_6_6_0  -1
    w_2_6_0   Obj       1750000
    w_2_6_0   pay_2_6_0  1
    w_3_6_0   Obj       2100000
    w_3_6_0   pay_3_6_0  1
    w_6_6_0   Obj       1050000
    w_6_6_0   pay_6_6_0  1
    v_6_2     pay_0_6_2  -1
    v_6_2     touch_1_6_2  1
    v_6_2     touch_2_6_2  1
    v_6_2     pay_3_6_2  -1
    v_6_2     pay_6_6_2  -1
    w_0_6_2   Obj       7875000
    w_0_6_2   pay_0_6_2  1
    w_3_6_2   Obj       5250000
    w_3_6_2   pay_3_6_2  1
    w_6_6_2   Obj       2625000
    w_6_6_2   pay_6_6_2  1
    v_7_0     touch_0_7_0  1
    v_7_0     touch_1_7_0  1
    v_7_0     pay_2_7_0  -1
    v_7_0     pay_4_7_0  -1
    v_7_0     pay_5_7_0  -1
    w_2_7_0   Obj       875000
    w_2_7_0   pay_2_7_0  1
    w_4_7_0   Obj       1225000
    w_4_7_0   pay_4_7_0  1
    w_5_7_0   Obj       1225000
    w_5_7_0   pay_5_7_0  1
    v_7_1     pay_0_7_1  -1
    v_7_1     pay_1_7_1  -1
    v_7_1     pay_2_7_1  -1
    v_7_1     pay_4_7_1  -1
    v_7_1     touch_5_7_1  1
    w_0_7_1   Obj       7875000
    w_0_7_1   pay_0_7_1  1
    w_1_7_1   Obj       7000000
    w_1_7_1   pay_1_7_1  1
    w_2_7_1   Obj       4375000
    w_2_7_1   pay_2_7_1  1
    w_4_7_1   Obj       6125000
    w_4_7_1   pay_4_7_1  1
    v_7_2     pay_0_7_2  -1
    v_7_2     touch_1_7_2  1
    v_7_2     touch_2_7_2  1
    v_7_2     pay_4_7_2  -1
    v_7_2     pay_5_7_2  -1
    w_0_7_2   Obj       3937500
    w_0_7_2   pay_0_7_2  1
    w_4_7_2   Obj       3062500
    w_4_7_2   pay_4_7_2  1
    w_5_7_2   Obj       3062500
    w_5_7_2   pay_5_7_2  1
    v_8_0     touch_0_8_0  1
    v_8_0     touch_1_8_0  1
    v_8_0     pay_2_8_0  -1
    v_8_0     pay_3_8_0  -1
    v_8_0     pay_6_8_0  -1
    w_2_8_0   Obj       1750000
    w_2_8_0   pay_2_8_0  1
    w_3_8_0   Obj       2100000
    w_3_8_0   pay_3_8_0  1
    w_6_8_0   Obj       1050000
    w_6_8_0   pay_6_8_0  1
    v_8_2     pay_0_8_2  -1
    v_8_2     touch_1_8_2  1
    v_8_2     touch_2_8_2  1
    v_8_2     pay_3_8_2  -1
    v_8_2     pay_6_8_2  -1
    w_0_8_2   Obj       7875000
    w_0_8_2   pay_0_8_2  1
    w_3_8_2   Obj       5250000
    w_3_8_2   pay_3_8_2  1
    w_6_8_2   Obj       2625000
    w_6_8_2   pay_6_8_2  1
    v_9_0     touch_0_9_0  1
    v_9_0     pay_3_9_0  -1
    w_3_9_0   Obj       750000
    w_3_9_0   pay_3_9_0  1
    MARK0001  'MARKER'                 'INTEND'
RHS
    RHS_V     cap_0     3
    RHS_V     cap_1     3
    RHS_V     cap_2     3
    RHS_V     cover_0_0  1
    RHS_V     cover_0_1  1
    RHS_V     cover_0_2  1
    RHS_V     cover_1_0  1
    RHS_V     cover_1_1  1
    RHS_V     cover_2_0  1
    RHS_V     cover_2_1  1
    RHS_V     cover_3_1  1
    RHS_V     cover_3_2  1
    RHS_V     cover_4_0  1
    RHS_V     cover_5_0  1
    RHS_V     cover_6_1  1
    RHS_V     pay_2_1_0  -1
    RHS_V     pay_0_1_2  -1
    RHS_V     pay_2_2_0  -1
    RHS_V     pay_0_2_2  -1
    RHS_V     pay_3_3_0  -1
    RHS_V     pay_2_4_0  -1
    RHS_V     pay_4_4_0  -1
    RHS_V     pay_5_4_0  -1
    RHS_V     pay_0_4_1  -1
    RHS_V     pay_1_4_1  -1
    RHS_V     pay_2_4_1  -1
    RHS_V     pay_4_4_1  -1
    RHS_V     pay_0_4_2  -1
    RHS_V     pay_4_4_2  -1
    RHS_V     pay_5_4_2  -1
    RHS_V     pay_2_5_0  -1
    RHS_V     pay_4_5_0  -1
    RHS_V     pay_5_5_0  -1
    RHS_V     pay_0_5_1  -1
    RHS_V     pay_1_5_1  -1
    RHS_V     pay_2_5_1  -1
    RHS_V     pay_4_5_1  -1
    RHS_V     pay_0_5_2  -1
    RHS_V     pay_4_5_2  -1
    RHS_V     pay_5_5_2  -1
    RHS_V     pay_2_6_0  -1
    RHS_V     pay_3_6_0  -1
    RHS_V     pay_6_6_0  -1
    RHS_V     pay_0_6_2  -1
    RHS_V     pay_3_6_2  -1
    RHS_V     pay_6_6_2  -1
    RHS_V     pay_2_7_0  -1
    RHS_V     pay_4_7_0  -1
    RHS_V     pay_5_7_0  -1
    RHS_V     pay_0_7_1  -1
    RHS_V     pay_1_7_1  -1
    RHS_V     pay_2_7_1  -1
    RHS_V     pay_4_7_1  -1
    RHS_V     pay_0_7_2  -1
    RHS_V     pay_4_7_2  -1
    RHS_V     pay_5_7_2  -1
    RHS_V     pay_2_8_0  -1
    RHS_V     pay_3_8_0  -1
    RHS_V     pay_6_8_0  -1
    RHS_V     pay_0_8_2  -1
    RHS_V     pay_3_8_2  -1
    RHS_V     pay_6_8_2  -1
    RHS_V     pay_3_9_0  -1
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
 BV BOUND     x_0_2   
 BV BOUND     x_0_3   
 BV BOUND     x_0_4   
 BV BOUND     x_0_5   
 BV BOUND     x_0_6   
 BV BOUND     x_0_7   
 BV BOUND     x_0_8   
 BV BOUND     x_0_9   
 BV BOUND     x_1_1   
 BV BOUND     x_1_2   
 BV BOUND     x_1_4   
 BV BOUND     x_1_5   
 BV BOUND     x_1_6   
 BV BOUND     x_1_7   
 BV BOUND     x_1_8   
 BV BOUND     x_2_1   
 BV BOUND     x_2_2   
 BV BOUND     x_2_4   
 BV BOUND     x_2_5   
 BV BOUND     x_2_6   
 BV BOUND     x_2_7   
 BV BOUND     x_2_8   
 BV BOUND     x_3_3   
 BV BOUND     x_3_6   
 BV BOUND     x_3_8   
 BV BOUND     x_3_9   
 BV BOUND     x_4_4   
 BV BOUND     x_4_5   
 BV BOUND     x_4_7   
 BV BOUND     x_5_4   
 BV BOUND     x_5_5   
 BV BOUND     x_5_7   
 BV BOUND     x_6_6   
 BV BOUND     x_6_8   
 BV BOUND     v_0_0   
 BV BOUND     v_1_0   
 BV BOUND     w_2_1_0 
 BV BOUND     v_1_2   
 BV BOUND     w_0_1_2 
 BV BOUND     v_2_0   
 BV BOUND     w_2_2_0 
 BV BOUND     v_2_2   
 BV BOUND     w_0_2_2 
 BV BOUND     v_3_0   
 BV BOUND     w_3_3_0 
 BV BOUND     v_4_0   
 BV BOUND     w_2_4_0 
 BV BOUND     w_4_4_0 
 BV BOUND     w_5_4_0 
 BV BOUND     v_4_1   
 BV BOUND     w_0_4_1 
 BV BOUND     w_1_4_1 
 BV BOUND     w_2_4_1 
 BV BOUND     w_4_4_1 
 BV BOUND     v_4_2   
 BV BOUND     w_0_4_2 
 BV BOUND     w_4_4_2 
 BV BOUND     w_5_4_2 
 BV BOUND     v_5_0   
 BV BOUND     w_2_5_0 
 BV BOUND     w_4_5_0 
 BV BOUND     w_5_5_0 
 BV BOUND     v_5_1   
 BV BOUND     w_0_5_1 
 BV BOUND     w_1_5_1 
 BV BOUND     w_2_5_1 
 BV BOUND     w_4_5_1 
 BV BOUND     v_5_2   
 BV BOUND     w_0_5_2 
 BV BOUND     w_4_5_2 
 BV BOUND     w_5_5_2 
 BV BOUND     v_6_0   
 BV BOUND     w_2_6_0 
 BV BOUND     w_3_6_0 
 BV BOUND     w_6_6_0 
 BV BOUND     v_6_2   
 BV BOUND     w_0_6_2 
 BV BOUND     w_3_6_2 
 BV BOUND     w_6_6_2 
 BV BOUND     v_7_0   
 BV BOUND     w_2_7_0 
 BV BOUND     w_4_7_0 
 BV BOUND     w_5_7_0 
 BV BOUND     v_7_1   
 BV BOUND     w_0_7_1 
 BV BOUND     w_1_7_1 
 BV BOUND     w_2_7_1 
 BV BOUND     w_4_7_1 
 BV BOUND     v_7_2   
 BV BOUND     w_0_7_2 
 BV BOUND     w_4_7_2 
 BV BOUND     w_5_7_2 
 BV BOUND     v_8_0   
 BV BOUND     w_2_8_0 
 BV BOUND     w_3_8_0 
 BV BOUND     w_6_8_0 
 BV BOUND     v_8_2   
 BV BOUND     w_0_8_2 
 BV BOUND     w_3_8_2 
 BV BOUND     w_6_8_2 
 BV BOUND     v_9_0   
 BV BOUND     w_3_9_0 
ENDATA
