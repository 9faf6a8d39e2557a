NAME        
ROWS
 N  Obj     
 L  cap_0   
 L  cap_1   
 L  cap_2   
 L  cap_3   
 L  cap_4   
 L  cap_5   
 L  cap_6   
 L  cap_7   
 L  cap_8   
 L  cap_9   
 L  cap_10  
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
 L  link_0_10
 L  link_0_11
 L  link_0_12
 L  link_0_13
 L  link_0_14
 L  link_0_15
 L  link_0_16
 L  link_0_17
 L  link_0_18
 L  link_0_19
 L  link_0_20
 L  link_0_21
 L  link_0_22
 L  link_0_23
 E  cover_0_0
 E  cover_0_1
 E  cover_0_2
 E  cover_0_3
 E  cover_0_4
 E  cover_0_5
 E  cover_0_6
 E  cover_0_7
 E  cover_0_8
 E  cover_0_9
 E  cover_0_10
 L  link_1_1
 L  link_1_2
 L  link_1_3
 L  link_1_4
 L  link_1_5
 L  link_1_6
 L  link_1_7
 L  link_1_8
 L  link_1_9
 L  link_1_10
 L  link_1_11
 L  link_1_12
 L  link_1_13
 L  link_1_14
 L  link_1_15
 L  link_1_16
 L  link_1_17
 L  link_1_18
 L  link_1_19
 L  link_1_20
 L  link_1_21
 L  link_1_22
 E  cover_1_0
 E  cover_1_1
 E  cover_1_2
 E  cover_1_3
 E  cover_1_4
 E  cover_1_5
 E  cover_1_6
 E  cover_1_7
 E  cover_1_8
 E  cover_1_9
 L  link_2_2
 L  link_2_4
 L  link_2_5
 L  link_2_6
 L  link_2_7
 L  link_2_8
 L  link_2_9
 L  link_2_10
 L  link_2_11
 L  link_2_12
 L  link_2_15
 L  link_2_16
 L  link_2_17
 L  link_2_18
 L  link_2_19
 L  link_2_20
 L  link_2_21
 L  link_2_22
 E  cover_2_2
 E  cover_2_3
 E  cover_2_4
 E  cover_2_5
 E  cover_2_6
 E  cover_2_7
 E  cover_2_8
 E  cover_2_9
 L  link_3_3
 L  link_3_4
 L  link_3_9
 L  link_3_10
 L  link_3_11
 L  link_3_12
 L  link_3_13
 L  link_3_15
 L  link_3_19
 L  link_3_20
 L  link_3_21
 L  link_3_22
 E  cover_3_0
 E  cover_3_2
 E  cover_3_6
 E  cover_3_7
 E  cover_3_8
 E  cover_3_9
 L  link_4_4
 L  link_4_9
 L  link_4_10
 L  link_4_11
 L  link_4_12
 L  link_4_15
 L  link_4_19
 L  link_4_20
 L  link_4_21
 L  link_4_22
 E  cover_4_2
 E  cover_4_6
 E  cover_4_7
 E  cover_4_8
 E  cover_4_9
 L  link_5_5
 L  link_5_6
 L  link_5_7
 L  link_5_8
 L  link_5_12
 L  link_5_16
 L  link_5_17
 L  link_5_18
 L  link_5_22
 E  cover_5_3
 E  cover_5_4
 E  cover_5_5
 E  cover_5_9
 L  link_6_6
 L  link_6_7
 L  link_6_8
 L  link_6_16
 L  link_6_17
 L  link_6_18
 E  cover_6_3
 E  cover_6_4
 E  cover_6_5
 L  link_7_7
 L  link_7_8
 L  link_7_17
 L  link_7_18
 E  cover_7_4
 E  cover_7_5
 L  link_8_8
 L  link_8_18
 E  cover_8_5
 L  link_9_9
 L  link_9_19
 E  cover_9_6
 L  link_10_10
 L  link_10_20
 E  cover_10_7
 L  link_11_11
 L  link_11_21
 E  cover_11_8
 L  link_12_12
 L  link_12_22
 E  cover_12_9
COLUMNS
    MARK0000  'MARKER'                 'INTORG'
    y_0       cap_0     1
    y_0       cap_1     1
    y_0       cap_2     1
    y_0       cap_3     1
    y_0       cap_4     1
    y_0       cap_5     1
    y_0       cap_6     1
    y_0       cap_7     1
    y_0       cap_8     1
    y_0       cap_9     1
    y_0       cap_10    1
    y_0       link_0_0  -1
    y_1       cap_0     1
    y_1       cap_1     1
    y_1       cap_2     1
    y_1       cap_3     1
    y_1       cap_4     1
    y_1       cap_5     1
    y_1       cap_6     1
    y_1       cap_7     1
    y_1       cap_8     1
    y_1       cap_9     1
    y_1       link_0_1  -1
    y_1       link_1_1  -1
    y_2       cap_2     1
    y_2       cap_3     1
    y_2       cap_4     1
    y_2       cap_5     1
    y_2       cap_6     1
    y_2       cap_7     1
    y_2       cap_8     1
    y_2       cap_9     1
    y_2       link_0_2  -1
    y_2       link_1_2  -1
    y_2       link_2_2  -1
    y_3       cap_0     1
    y_3       cap_2     1
    y_3       cap_6     1
    y_3       cap_7     1
    y_3       cap_8     1
    y_3       cap_9     1
    y_3       link_0_3  -1
    y_3       link_1_3  -1
    y_3       link_3_3  -1
    y_4       cap_2     1
    y_4       cap_6     1
    y_4       cap_7     1
    y_4       cap_8     1
    y_4       cap_9     1
    y_4       link_0_4  -1
    y_4       link_1_4  -1
    y_4       link_2_4  -1
    y_4       link_3_4  -1
    y_4       link_4_4  -1
    y_5       cap_3     1
    y_5       cap_4     1
    y_5       cap_5     1
    y_5       cap_9     1
    y_5       link_0_5  -1
    y_5       link_1_5  -1
    y_5       link_2_5  -1
    y_5       link_5_5  -1
    y_6       cap_3     1
    y_6       cap_4     1
    y_6       cap_5     1
    y_6       link_0_6  -1
    y_6       link_1_6  -1
    y_6       link_2_6  -1
    y_6       link_5_6  -1
    y_6       link_6_6  -1
    y_7       cap_4     1
    y_7       cap_5     1
    y_7       link_0_7  -1
    y_7       link_1_7  -1
    y_7       link_2_7  -1
    y_7       link_5_7  -1
    y_7       link_6_7  -1
    y_7       link_7_7  -1
    y_8       cap_5     1
    y_8       link_0_8  -1
    y_8       link_1_8  -1
    y_8       link_2_8  -1
    y_8       link_5_8  -1
    y_8       link_6_8  -1
    y_8       link_7_8  -1
    y_8       link_8_8  -1
    y_9       cap_6     1
    y_9       link_0_9  -1
    y_9       link_1_9  -1
    y_9       link_2_9  -1
    y_9       link_3_9  -1
    y_9       link_4_9  -1
    y_9       link_9_9  -1
    y_10      cap_7     1
    y_10      link_0_10  -1
    y_10      link_1_10  -1
    y_10      link_2_10  -1
    y_10      link_3_10  -1
    y_10      link_4_10  -1
    y_10      link_10_10  -1
    y_11      cap_8     1
    y_11      link_0_11  -1
    y_11      link_1_11  -1
    y_11      link_2_11  -1
    y_11      link_3_11  -1
    y_11      link_4_11  -1
    y_11      link_11_11  -1
    y_12      cap_9     1
    y_12      link_0_12  -1
    y_12      link_1_12  -1
    y_12      link_2_12  -1
    y_12      link_3_12  -1
    y_12      link_4_12  -1
    y_12      link_5_12  -1
    y_12      link_12_12  -1
    y_13      cap_0     1
    y_13      link_0_13  -1
    y_13      link_1_13  -1
    y_13      link_3_13  -1
    y_14      cap_1     1
    y_14      link_0_14  -1
    y_14      link_1_14  -1
    y_15      cap_2     1
    y_15      link_0_15  -1
    y_15      link_1_15  -1
    y_15      link_2_15  -1
    y_15      link_3_15  -1
    y_15      link_4_15  -1
    y_16      cap_3     1
    y_16      link_0_16  -1
    y_16      link_1_16  -1
    y_16      link_2_16  -1
    y_16      link_5_16  -1
    y_16      link_6_16  -1
    y_17      cap_4     1
    y_17      link_0_17  -1
    y_17      link_1_17  -1
    y_17      link_2_17  -1
    y_17      link_5_17  -1
    y_17      link_6_17  -1
    y_17      link_7_17  -1
    y_18      cap_5     1
    y_18      link_0_18  -1
    y_18      link_1_18  -1
    y_18      link_2_18  -1
    y_18      link_5_18  -1
    y_18      link_6_18  -1
    y_18      link_7_18  -1
    y_18      link_8_18  -1
    y_19      cap_6     1
    y_19      link_0_19  -1
    y_19      link_1_19  -1
    y_19      link_2_19  -1
    y_19      link_3_19  -1
    y_19      link_4_19  -1
    y_19      link_9_19  -1
    y_20      cap_7     1
    y_20      link_0_20  -1
    y_20      link_1_20  -1
    y_20      link_2_20  -1
    y_20      link_3_20  -1
    y_20      link_4_20  -1
    y_20      link_10_20  -1
    y_21      cap_8     1
    y_21      link_0_21  -1
    y_21      link_1_21  -1
    y_21      link_2_21  -1
    y_21      link_3_21  -1
    y_21      link_4_21  -1
    y_21      link_11_21  -1
    y_22      cap_9     1
    y_22      link_0_22  -1
    y_22      link_1_22  -1
    y_22      link_2_22  -1
    y_22      link_3_22  -1
    y_22      link_4_22  -1
    y_22      link_5_22  -1
    y_22      link_12_22  -1
    y_23      cap_10    1
    y_23      link_0_23  -1
    x_0_0     Obj       3416064
    x_0_0     link_0_0  1
    x_0_0     cover_0_0  1
    x_0_0     cover_0_1  1
    x_0_0     cover_0_2  1
    x_0_0     cover_0_3  1
    x_0_0     cover_0_4  1
    x_0_0     cover_0_5  1
    x_0_0     cover_0_6  1
    x_0_0     cover_0_7  1
    x_0_0     cover_0_8  1
    x_0_0     cover_0_9  1
    x_0_0     cover_0_10  1
    x_0_1     Obj       3416064
    x_0_1     link_0_1  1
    x_0_1     cover_0_0  1
    x_0_1     cover_0_1  1
    x_0_1     cover_0_2  1
    x_0_1     cover_0_3  1
    x_0_1     cover_0_4  1
    x_0_1     cover_0_5  1
    x_0_1     cover_0_6  1
    x_0_1     cover_0_7  1
    x_0_1     cover_0_8  1
    x_0_1     cover_0_9  1
    x_0_2     Obj       3416064
    x_0_2     link_0_2  1
    x_0_2     cover_0_2  1
    x_0_2     cover_0_3  1
    x_0_2     cover_0_4  1
    x_0_2     cover_0_5  1
    x_0_2     cover_0_6  1
    x_0_2     cover_0_7  1
    x_0_2     cover_0_8  1
    x_0_2     cover_0_9  1
    x_0_3     Obj       3416064
    x_0_3     link_0_3  1
    x_0_3     cover_0_0  1
    x_0_3     cover_0_2  1
    x_0_3     cover_0_6  1
    x_0_3     cover_0_7  1
    x_0_3     cover_0_8  1
    x_0_3     cover_0_9  1
    x_0_4     Obj       3416064
    x_0_4     link_0_4  1
    x_0_4     cover_0_2  1
    x_0_4     cover_0_6  1
    x_0_4     cover_0_7  1
    x_0_4     cover_0_8  1
    x_0_4     cover_0_9  1
    x_0_5     Obj       3416064
    x_0_5     link_0_5  1
    x_0_5     cover_0_3  1
    x_0_5     cover_0_4  1
    x_0_5     cover_0_5  1
    x_0_5     cover_0_9  1
    x_0_6     Obj       3416064
    x_0_6     link_0_6  1
    x_0_6     cover_0_3  1
    x_0_6     cover_0_4  1
    x_0_6     cover_0_5  1
    x_0_7     Obj       3416064
    x_0_7     link_0_7  1
    x_0_7     cover_0_4  1
    x_0_7     cover_0_5  1
    x_0_8     Obj       3416064
    x_0_8     link_0_8  1
    x_0_8     cover_0_5  1
    x_0_9     Obj       3416064
    x_0_9     link_0_9  1
    x_0_9     cover_0_6  1
    x_0_10    Obj       3416064
    x_0_10    link_0_10  1
    x_0_10    cover_0_7  1
    x_0_11    Obj       3416064
    x_0_11    link_0_11  1
    x_0_11    cover_0_8  1
    x_0_12    Obj       3416064
    x_0_12    link_0_12  1
    x_0_12    cover_0_9  1
    x_0_13    Obj       3416064
    x_0_13    link_0_13  1
    x_0_13    cover_0_0  1
    x_0_14    Obj       3416064
    x_0_14    link_0_14  1
    x_0_14    cover_0_1  1
    x_0_15    Obj       3416064
    x_0_15    link_0_15  1
    x_0_15    cover_0_2  1
    x_0_16    Obj       3416064
    x_0_16    link_0_16  1
    x_0_16    cover_0_3  1
    x_0_17    Obj       3416064
    x_0_17    link_0_17  1
    x_0_17    cover_0_4  1
    x_0_18    Obj       3416064
    x_0_18    link_0_18  1
    x_0_18    cover_0_5  1
    x_0_19    Obj       3416064
    x_0_19    link_0_19  1
    x_0_19    cover_0_6  1
    x_0_20    Obj       3416064
    x_0_20    link_0_20  1
    x_0_20    cover_0_7  1
    x_0_21    Obj       3416064
    x_0_21    link_0_21  1
    x_0_21    cover_0_8  1
    x_0_22    Obj       3416064
    x_0_22    link_0_22  1
    x_0_22    cover_0_9  1
    x_0_23    Obj       3416064
    x_0_23    link_0_23  1
    x_0_23    cover_0_10  1
    x_1_1     Obj       13313024
    x_1_1     link_1_1  1
    x_1_1     cover_1_0  1
    x_1_1     cover_1_1  1
    x_1_1     cover_1_2  1
    x_1_1     cover_1_3  1
    x_1_1     cover_1_4  1
    x_1_1     cover_1_5  1
    x_1_1     cover_1_6  1
    x_1_1     cover_1_7  1
    x_1_1     cover_1_8  1
    x_1_1     cover_1_9  1
    x_1_2     Obj       13313024
    x_1_2     link_1_2  1
    x_1_2     cover_1_2  1
    x_1_2     cover_1_3  1
    x_1_2     cover_1_4  1
    x_1_2     cover_1_5  1
    x_1_2     cover_1_6  1
    x_1_2     cover_1_7  1
    x_1_2     cover_1_8  1
    x_1_2     cover_1_9  1
    x_1_3     Obj       13313024
    x_1_3     link_1_3  1
    x_1_3     cover_1_0  1
    x_1_3     cover_1_2  1
    x_1_3     cover_1_6  1
    x_1_3     cover_1_7  1
    x_1_3     cover_1_8  1
    x_1_3     cover_1_9  1
    x_1_4     Obj       13313024
    x_1_4     link_1_4  1
    x_1_4     cover_1_2  1
    x_1_4     cover_1_6  1
    x_1_4     cover_1_7  1
    x_1_4     cover_1_8  1
    x_1_4     cover_1_9  1
    x_1_5     Obj       13313024
    x_1_5     link_1_5  1
    x_1_5     cover_1_3  1
    x_1_5     cover_1_4  1
    x_1_5     cover_1_5  1
    x_1_5     cover_1_9  1
    x_1_6     Obj       13313024
    x_1_6     link_1_6  1
    x_1_6     cover_1_3  1
    x_1_6     cover_1_4  1
    x_1_6     cover_1_5  1
    x_1_7     Obj       13313024
    x_1_7     link_1_7  1
    x_1_7     cover_1_4  1
    x_1_7     cover_1_5  1
    x_1_8     Obj       13313024
    x_1_8     link_1_8  1
    x_1_8     cover_1_5  1
    x_1_9     Obj       13313024
    x_1_9     link_1_9  1
    x_1_9     cover_1_6  1
    x_1_10    Obj       13313024
    x_1_10    link_1_10  1
    x_1_10    cover_1_7  1
    x_1_11    Obj       13313024
    x_1_11    link_1_11  1
    x_1_11    cover_1_8  1
    x_1_12    Obj       13313024
    x_1_12    link_1_12  1
    x_1_12    cover_1_9  1
    x_1_13    Obj       13313024
    x_1_13    link_1_13  1
    x_1_13    cover_1_0  1
    x_1_14    Obj       13313024
    x_1_14    link_1_14  1
    x_1_14    cover_1_1  1
    x_1_15    Obj       13313024
    x_1_15    link_1_15  1
    x_1_15    cover_1_2  1
    x_1_16    Obj       13313024
    x_1_16    link_1_16  1
    x_1_16    cover_1_3  1
    x_1_17    Obj       13313024
    x_1_17    link_1_17  1
    x_1_17    cover_1_4  1
    x_1_18    Obj       13313024
    x_1_18    link_1_18  1
    x_1_18    cover_1_5  1
    x_1_19    Obj       13313024
    x_1_19    link_1_19  1
    x_1_19    cover_1_6  1
    x_1_20    Obj       13313024
    x_1_20    link_1_20  1
    x_1_20    cover_1_7  1
    x_1_21    Obj       13313024
    x_1_21    link_1_21  1
    x_1_21    cover_1_8  1
    x_1_22    Obj       13313024
    x_1_22    link_1_22  1
    x_1_22    cover_1_9  1
    x_2_2     Obj       2996224
    x_2_2     link_2_2  1
    x_2_2     cover_2_2  1
    x_2_2     cover_2_3  1
    x_2_2     cover_2_4  1
    x_2_2     cover_2_5  1
    x_2_2     cover_2_6  1
    x_2_2     cover_2_7  1
    x_2_2     cover_2_8  1
    x_2_2     cover_2_9  1
    x_2_4     Obj       2996224
    x_2_4     link_2_4  1
    x_2_4     cover_2_2  1
    x_2_4     cover_2_6  1
    x_2_4     cover_2_7  1
    x_2_4     cover_2_8  1
    x_2_4     cover_2_9  1
    x_2_5     Obj       2996224
    x_2_5     link_2_5  1
    x_2_5     cover_2_3  1
    x_2_5     cover_2_4  1
    x_2_5     cover_2_5  1
    x_2_5     cover_2_9  1
    x_2_6     Obj       2996224
    x_2_6     link_2_6  1
    x_2_6     cover_2_3  1
    x_2_6     cover_2_4  1
    x_2_6     cover_2_5  1
    x_2_7     Obj       2996224
    x_2_7     link_2_7  1
    x_2_7     cover_2_4  1
    x_2_7     cover_2_5  1
    x_2_8     Obj       2996224
    x_2_8     link_2_8  1
    x_2_8     cover_2_5  1
    x_2_9     Obj       2996224
    x_2_9     link_2_9  1
    x_2_9     cover_2_6  1
    x_2_10    Obj       2996224
    x_2_10    link_2_10  1
    x_2_10    cover_2_7  1
    x_2_11    Obj       2996224
    x_2_11    link_2_11  1
    x_2_11    cover_2_8  1
    x_2_12    Obj       2996224
    x_2_12    link_2_12  1
    x_2_12    cover_2_9  1
    x_2_15    Obj       2996224
    x_2_15    link_2_15  1
    x_2_15    cover_2_2  1
    x_2_16    Obj       2996224
    x_2_16    link_2_16  1
    x_2_16    cover_2_3  1
    x_2_17    Obj       2996224
    x_2_17    link_2_17  1
    x_2_17    cover_2_4  1
    x_2_18    Obj       2996224
    x_2_18    link_2_18  1
    x_2_18    cover_2_5  1
    x_2_19    Obj       2996224
    x_2_19    link_2_19  1
    x_2_19    cover_2_6  1
    x_2_20    Obj       2996224
    x_2_20    link_2_20  1
    x_2_20    cover_2_7  1
    x_2_21    Obj       2996224
    x_2_21    link_2_21  1
    x_2_21    cover_2_8  1
    x_2_22    Obj       2996224
    x_2_22    link_2_22  1
    x_2_22    cover_2_9  1
    x_3_3     Obj       6187008
    x_3_3     link_3_3  1
    x_3_3     cover_3_0  1
    x_3_3     cover_3_2  1
    x_3_3     cover_3_6  1
    x_3_3     cover_3_7  1
    x_3_3     cover_3_8  1
    x_3_3     cover_3_9  1
    x_3_4     Obj       6187008
    x_3_4     link_3_4  1
    x_3_4     cover_3_2  1
    x_3_4     cover_3_6  1
    x_3_4     cover_3_7  1
    x_3_4     cover_3_8  1
    x_3_4     cover_3_9  1
    x_3_9     Obj       6187008
    x_3_9     link_3_9  1
    x_3_9     cover_3_6  1
    x_3_10    Obj       6187008
    x_3_10    link_3_10  1
    x_3_10    cover_3_7  1
    x_3_11    Obj       6187008
    x_3_11    link_3_11  1
    x_3_11    cover_3_8  1
    x_3_12    Obj       6187008
    x_3_12    link_3_12  1
    x_3_12    cover_3_9  1
    x_3_13    Obj       6187008
    x_3_13    link_3_13  1
    x_3_13    cover_3_0  1
    x_3_15    Obj       6187008
    x_3_15    link_3_15  1
    x_3_15    cover_3_2  1
    x_3_19    Obj       6187008
    x_3_19    link_3_19  1
    x_3_19    cover_3_6  1
    x_3_20    Obj       6187008
    x_3_20    link_3_20  1
    x_3_20    cover_3_7  1
    x_3_21    Obj       6187008
    x_3_21    link_3_21  1
    x_3_21    cover_3_8  1
    x_3_22    Obj       6187008
    x_3_22    link_3_22  1
    x_3_22    cover_3_9  1
    x_4_4     Obj       319488
    x_4_4     link_4_4  1
    x_4_4     cover_4_2  1
    x_4_4     cover_4_6  1
    x_4_4     cover_4_7  1
    x_4_4     cover_4_8  1
    x_4_4     cover_4_9  1
    x_4_9     Obj       319488
    x_4_9     link_4_9  1
    x_4_9     cover_4_6  1
    x_4_10    Obj       319488
    x_4_10    link_4_10  1
    x_4_10    cover_4_7  1
    x_4_11    Obj       319488
    x_4_11    link_4_11  1
    x_4_11    cover_4_8  1
    x_4_12    Obj       319488
    x_4_12    link_4_12  1
    x_4_12    cover_4_9  1
    x_4_15    Obj       319488
    x_4_15    link_4_15  1
    x_4_15    cover_4_2  1
    x_4_19    Obj       319488
    x_4_19    link_4_19  1
    x_4_19    cover_4_6  1
    x_4_20    Obj       319488
    x_4_20    link_4_20  1
    x_4_20    cover_4_7  1
    x_4_21    Obj       319488
    x_4_21    link_4_21  1
    x_4_21    cover_4_8  1
    x_4_22    Obj       319488
    x_4_22    link_4_22  1
    x_4_22    cover_4_9  1
    x_5_5     Obj       915456
    x_5_5     link_5_5  1
    x_5_5     cover_5_3  1
    x_5_5     cover_5_4  1
    x_5_5     cover_5_5  1
    x_5_5     cover_5_9  1
    x_5_6     Obj       915456
    x_5_6     link_5_6  1
    x_5_6     cover_5_3  1
    x_5_6     cover_5_4  1
    x_5_6     cover_5_5  1
    x_5_7     Obj       915456
    x_5_7     link_5_7  1
    x_5_7     cover_5_4  1
    x_5_7     cover_5_5  1
    x_5_8     Obj       915456
    x_5_8     link_5_8  1
    x_5_8     cover_5_5  1
    x_5_12    Obj       915456
    x_5_12    link_5_12  1
    x_5_12    cover_5_9  1
    x_5_16    Obj       915456
    x_5_16    link_5_16  1
    x_5_16    cover_5_3  1
    x_5_17    Obj       915456
    x_5_17    link_5_17  1
    x_5_17    cover_5_4  1
    x_5_18    Obj       915456
    x_5_18    link_5_18  1
    x_5_18    cover_5_5  1
    x_5_22    Obj       915456
    x_5_22    link_5_22  1
    x_5_22    cover_5_9  1
    x_6_6     Obj       15234048
    x_6_6     link_6_6  1
    x_6_6     cover_6_3  1
    x_6_6     cover_6_4  1
    x_6_6     cover_6_5  1
    x_6_7     Obj       15234048
    x_6_7     link_6_7  1
    x_6_7     cover_6_4  1
    x_6_7     cover_6_5  1
    x_6_8     Obj       15234048
    x_6_8     link_6_8  1
    x_6_8     cover_6_5  1
    x_6_16    Obj       15234048
    x_6_16    link_6_16  1
    x_6_16    cover_6_3  1
    x_6_17    Obj       15234048
    x_6_17    link_6_17  1
    x_6_17    cover_6_4  1
    x_6_18    Obj       15234048
    x_6_18    link_6_18  1
    x_6_18    cover_6_5  1
    x_7_7     Obj       193404928
    x_7_7     link_7_7  1
    x_7_7     cover_7_4  1
    x_7_7     cover_7_5  1
    x_7_8     Obj       193404928
    x_7_8     link_7_8  1
    x_7_8     cover_7_5  1
    x_7_17    Obj       193404928
    x_7_17    link_7_17  1
    x_7_17    cover_7_4  1
    x_7_18    Obj       193404928
    x_7_18    link_7_18  1
    x_7_18    cover_7_5  1
    x_8_8     Obj       79045632
    x_8_8     link_8_8  1
    x_8_8     cover_8_5  1
    x_8_18    Obj       79045632
    x_8_18    link_8_18  1
    x_8_18    cover_8_5  1
    x_9_9     Obj       100000000
    x_9_9     link_9_9  1
    x_9_9     cover_9_6  1
    x_9_19    Obj       100000000
    x_9_19    link_9_19  1
    x_9_19    cover_9_6  1
    x_10_10   Obj       100000000
    x_10_10   link_10_10  1
    x_10_10   cover_10_7  1
    x_10_20   Obj       100000000
    x_10_20   link_10_20  1
    x_10_20   cover_10_7  1
    x_11_11   Obj       100000000
    x_11_11   link_11_11  1
    x_11_11   cover_11_8  1
    x_11_21   Obj       100000000
    x_11_21   link_11_21  1
    x_11_21   cover_11_8  1
    x_12_12   Obj       31522816
    x_12_12   link_12_12  1
    x_12_12   cover_12_9  1
    x_12_22   Obj       31522816
    x_12_22   link_12_22  1
    x_12_22   cover_12_9  1
    MARK0001  'MARKER'                 'INTEND'
RHS
    RHS_V     cap_0     4
    RHS_V     cap_1     4
    RHS_V     cap_2     4
    RHS_V     cap_3     4
    RHS_V     cap_4     4
    RHS_V     cap_5     4
    RHS_V     cap_6     4
    RHS_V     cap_7     4
    RHS_V     cap_8     4
    RHS_V     cap_9     4
    RHS_V     cap_10    4
    RHS_V     cover_0_0  1
    RHS_V     cover_0_1  1
    RHS_V     cover_0_2  1
    RHS_V     cover_0_3  1
    RHS_V     cover_0_4  1
    RHS_V     cover_0_5  1
    RHS_V     cover_0_6  1
    RHS_V     cover_0_7  1
    RHS_V     cover_0_8  1
    RHS_V     cover_0_9  1
    RHS_V     cover_0_10  1
    RHS_V     cover_1_0  1
    RHS_V     cover_1_1  1
    RHS_V     cover_1_2  1
    RHS_V     cover_1_3  1
    RHS_V     cover_1_4  1
    RHS_V     cover_1_5  1
    RHS_V     cover_1_6  1
    RHS_V     cover_1_7  1
    RHS_V     cover_1_8  1
    RHS_V     cover_1_9  1
    RHS_V     cover_2_2  1
    RHS_V     cover_2_3  1
    RHS_V     cover_2_4  1
    RHS_V     cover_2_5  1
    RHS_V     cover_2_6  1
    RHS_V     cover_2_7  1
    RHS_V     cover_2_8  1
    RHS_V     cover_2_9  1
    RHS_V     cover_3_0  1
    RHS_V     cover_3_2  1
    RHS_V     cover_3_6  1
    RHS_V     cover_3_7  1
    RHS_V     cover_3_8  1
    RHS_V     cover_3_9  1
    RHS_V     cover_4_2  1
    RHS_V     cover_4_6  1
    RHS_V     cover_4_7  1
    RHS_V     cover_4_8  1
    RHS_V     cover_4_9  1
    RHS_V     cover_5_3  1
    RHS_V     cover_5_4  1
    RHS_V     cover_5_5  1
    RHS_V     cover_5_9  1
    RHS_V     cover_6_3  1
    RHS_V     cover_6_4  1
    RHS_V     cover_6_5  1
    RHS_V     cover_7_4  1
    RHS_V     cover_7_5  1
    RHS_V     cover_8_5  1
    RHS_V     cover_9_6  1
    RHS_V     cover_10_7  1
    RHS_V     cover_11_8  1
    RHS_V     cover_12_9  1
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
 BV BOUND     y_16    
 BV BOUND     y_17    
 BV BOUND     y_18    
 BV BOUND     y_19    
 BV BOUND     y_20    
 BV BOUND     y_21    
 BV BOUND     y_22    
 BV BOUND     y_23    
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
 BV BOUND     x_0_10  
 BV BOUND     x_0_11  
 BV BOUND     x_0_12  
 BV BOUND     x_0_13  
 BV BOUND     x_0_14  
 BV BOUND     x_0_15  
 BV BOUND     x_0_16  
 BV BOUND     x_0_17  
 BV BOUND     x_0_18  
 BV BOUND     x_0_19  
 BV BOUND     x_0_20  
 BV BOUND     x_0_21  
 BV BOUND     x_0_22  
 BV BOUND     x_0_23  
 BV BOUND     x_1_1   
 BV BOUND     x_1_2   
 BV BOUND     x_1_3   
 BV BOUND     x_1_4   
 BV BOUND     x_1_5   
 BV BOUND     x_1_6   
 BV BOUND     x_1_7   
 BV BOUND     x_1_8   
 BV BOUND     x_1_9   
 BV BOUND     x_1_10  
 BV BOUND     x_1_11  
 BV BOUND     x_1_12  
 BV BOUND     x_1_13  
 BV BOUND     x_1_14  
 BV BOUND     x_1_15  
 BV BOUND     x_1_16  
 BV BOUND     x_1_17  
 BV BOUND     x_1_18  
 BV BOUND     x_1_19  
 BV BOUND     x_1_20  
 BV BOUND     x_1_21  
 BV BOUND     x_1_22  
 BV BOUND     x_2_2   
 BV BOUND     x_2_4   
 BV BOUND     x_2_5   
 BV BOUND     x_2_6   
 BV BOUND     x_2_7   
 BV BOUND     x_2_8   
 BV BOUND     x_2_9   
 BV BOUND     x_2_10  
 BV BOUND     x_2_11  
 BV BOUND     x_2_12  
 BV BOUND     x_2_15  
 BV BOUND     x_2_16  
 BV BOUND     x_2_17  
 BV BOUND     x_2_18  
 BV BOUND     x_2_19  
 BV BOUND     x_2_20  
 BV BOUND     x_2_21  
 BV BOUND     x_2_22  
 BV BOUND     x_3_3   
 BV BOUND     x_3_4   
 BV BOUND     x_3_9   
 BV BOUND     x_3_10  
 BV BOUND     x_3_11  
 BV BOUND     x_3_12  
 BV BOUND     x_3_13  
 BV BOUND     x_3_15  
 BV BOUND     x_3_19  
 BV BOUND     x_3_20  
 BV BOUND     x_3_21  
 BV BOUND     x_3_22  
 BV BOUND     x_4_4   
 BV BOUND     x_4_9   
 BV BOUND     x_4_10  
 BV BOUND     x_4_11  
 BV BOUND     x_4_12  
 BV BOUND     x_4_15  
 BV BOUND     x_4_19  
 BV BOUND     x_4_20  
 BV BOUND     x_4_21  
 BV BOUND     x_4_22  
 BV BOUND     x_5_5   
 BV BOUND     x_5_6   
 BV BOUND     x_5_7   
 BV BOUND     x_5_8   
 BV BOUND     x_5_12  
 BV BOUND     x_5_16  
 BV BOUND     x_5_17  
 BV BOUND     x_5_18  
 BV BOUND     x_5_22  
 BV BOUND     x_6_6   
 BV BOUND     x_6_7   
 BV BOUND     x_6_8   
 BV BOUND     x_6_16  
 BV BOUND     x_6_17  
 BV BOUND     x_6_18  
 BV BOUND     x_7_7   
 BV BOUND     x_7_8   
 BV BOUND     x_7_17  
 BV BOUND     x_7_18  
 BV BOUND     x_8_8   
 BV BOUND     x_8_18  
 BV BOUND     x_9_9   
 BV BOUND     x_9_19  
 BV BOUND     x_10_10 
 BV BOUND     x_10_20 
 BV BOUND     x_11_11 
 BV BOUND     x_11_21 
 BV BOUND     x_12_12 
 BV BOUND     x_12_22 
ENDATA
