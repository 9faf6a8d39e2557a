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
 L  link_1_0
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
 L  link_1_23
 E  cover_1_0
 E  cover_1_1
 E  cover_1_2
 E  cover_1_3
 E  cover_1_4
 E  cover_1_5
 E  cover_1_6
 L  link_2_0
 L  link_2_1
 L  link_2_2
 L  link_2_3
 L  link_2_4
 L  link_2_5
 L  link_2_6
 L  link_2_7
 L  link_2_8
 L  link_2_9
 L  link_2_10
 L  link_2_11
 L  link_2_12
 L  link_2_13
 L  link_2_14
 L  link_2_15
 L  link_2_16
 L  link_2_17
 L  link_2_18
 L  link_2_19
 L  link_2_20
 L  link_2_21
 L  link_2_22
 L  link_2_23
 E  cover_2_0
 E  cover_2_1
 E  cover_2_2
 E  cover_2_3
 E  cover_2_4
 E  cover_2_5
 E  cover_2_6
 L  link_3_0
 L  link_3_1
 L  link_3_2
 L  link_3_3
 L  link_3_4
 L  link_3_5
 L  link_3_6
 L  link_3_7
 L  link_3_8
 L  link_3_9
 L  link_3_10
 L  link_3_11
 L  link_3_12
 L  link_3_13
 L  link_3_14
 L  link_3_15
 L  link_3_16
 L  link_3_17
 L  link_3_18
 L  link_3_19
 L  link_3_20
 L  link_3_21
 L  link_3_22
 L  link_3_23
 E  cover_3_0
 E  cover_3_1
 E  cover_3_2
 E  cover_3_3
 E  cover_3_4
 E  cover_3_5
 E  cover_3_6
 L  link_4_4
 L  link_4_5
 L  link_4_6
 L  link_4_7
 L  link_4_8
 L  link_4_9
 L  link_4_10
 L  link_4_11
 L  link_4_12
 L  link_4_13
 L  link_4_14
 L  link_4_15
 L  link_4_16
 L  link_4_17
 L  link_4_18
 L  link_4_19
 L  link_4_20
 L  link_4_21
 L  link_4_22
 E  cover_4_0
 E  cover_4_1
 E  cover_4_2
 E  cover_4_3
 E  cover_4_4
 E  cover_4_5
 L  link_5_5
 L  link_5_7
 L  link_5_15
 L  link_5_16
 L  link_5_17
 L  link_5_19
 L  link_5_21
 L  link_5_22
 E  cover_5_0
 E  cover_5_2
 E  cover_5_4
 E  cover_5_5
 L  link_6_6
 L  link_6_7
 L  link_6_8
 L  link_6_9
 L  link_6_10
 L  link_6_11
 L  link_6_12
 L  link_6_13
 L  link_6_14
 L  link_6_15
 L  link_6_16
 L  link_6_19
 L  link_6_20
 L  link_6_21
 L  link_6_22
 E  cover_6_2
 E  cover_6_3
 E  cover_6_4
 E  cover_6_5
 L  link_7_7
 L  link_7_15
 L  link_7_16
 L  link_7_19
 L  link_7_21
 L  link_7_22
 E  cover_7_2
 E  cover_7_4
 E  cover_7_5
 L  link_8_8
 L  link_8_9
 L  link_8_10
 L  link_8_11
 L  link_8_12
 L  link_8_13
 L  link_8_14
 L  link_8_20
 E  cover_8_3
 L  link_9_8
 L  link_9_9
 L  link_9_10
 L  link_9_11
 L  link_9_12
 L  link_9_13
 L  link_9_14
 L  link_9_20
 E  cover_9_3
 L  link_10_8
 L  link_10_9
 L  link_10_10
 L  link_10_11
 L  link_10_12
 L  link_10_13
 L  link_10_14
 L  link_10_20
 E  cover_10_3
 L  link_11_8
 L  link_11_9
 L  link_11_10
 L  link_11_11
 L  link_11_12
 L  link_11_13
 L  link_11_14
 L  link_11_20
 E  cover_11_3
 L  link_12_8
 L  link_12_9
 L  link_12_10
 L  link_12_11
 L  link_12_12
 L  link_12_13
 L  link_12_14
 L  link_12_20
 E  cover_12_3
 L  link_13_8
 L  link_13_9
 L  link_13_10
 L  link_13_11
 L  link_13_12
 L  link_13_13
 L  link_13_14
 L  link_13_20
 E  cover_13_3
 L  link_14_8
 L  link_14_9
 L  link_14_10
 L  link_14_11
 L  link_14_12
 L  link_14_13
 L  link_14_14
 L  link_14_20
 E  cover_14_3
 L  link_15_15
 L  link_15_21
 E  cover_15_4
 L  link_16_16
 L  link_16_22
 E  cover_16_5
 G  pay_0_0_4
 G  touch_1_0_4
 G  pay_2_0_4
 G  pay_3_0_4
 G  pay_0_0_6
 G  touch_1_0_6
 G  pay_2_0_6
 G  pay_3_0_6
 G  pay_0_0_10
 G  touch_1_0_10
 G  pay_2_0_10
 G  pay_3_0_10
 G  pay_0_0_11
 G  pay_1_0_11
 G  touch_2_0_11
 G  pay_3_0_11
 G  pay_0_0_12
 G  touch_1_0_12
 G  pay_2_0_12
 G  pay_3_0_12
 G  pay_0_0_14
 G  touch_1_0_14
 G  touch_2_0_14
 G  pay_3_0_14
 G  pay_0_0_16
 G  touch_1_0_16
 G  pay_2_0_16
 G  pay_3_0_16
 G  pay_0_0_17
 G  pay_1_0_17
 G  pay_2_0_17
 G  touch_3_0_17
 G  pay_0_0_20
 G  touch_1_0_20
 G  touch_2_0_20
 G  pay_3_0_20
 G  pay_0_0_22
 G  touch_1_0_22
 G  pay_2_0_22
 G  pay_3_0_22
 G  pay_0_0_23
 G  touch_1_0_23
 G  touch_2_0_23
 G  pay_3_0_23
 G  pay_0_0_24
 G  touch_1_0_24
 G  pay_2_0_24
 G  pay_3_0_24
 G  pay_0_1_4
 G  touch_1_1_4
 G  pay_2_1_4
 G  pay_3_1_4
 G  pay_0_1_6
 G  touch_1_1_6
 G  pay_2_1_6
 G  pay_3_1_6
 G  pay_0_1_10
 G  touch_1_1_10
 G  pay_2_1_10
 G  pay_3_1_10
 G  pay_0_1_11
 G  pay_1_1_11
 G  touch_2_1_11
 G  pay_3_1_11
 G  pay_0_1_12
 G  touch_1_1_12
 G  pay_2_1_12
 G  pay_3_1_12
 G  pay_0_1_14
 G  touch_1_1_14
 G  touch_2_1_14
 G  pay_3_1_14
 G  pay_0_1_16
 G  touch_1_1_16
 G  pay_2_1_16
 G  pay_3_1_16
 G  pay_0_1_17
 G  pay_1_1_17
 G  pay_2_1_17
 G  touch_3_1_17
 G  pay_0_1_20
 G  touch_1_1_20
 G  touch_2_1_20
 G  pay_3_1_20
 G  pay_0_1_22
 G  touch_1_1_22
 G  pay_2_1_22
 G  pay_3_1_22
 G  pay_0_1_23
 G  touch_1_1_23
 G  touch_2_1_23
 G  pay_3_1_23
 G  pay_0_1_24
 G  touch_1_1_24
 G  pay_2_1_24
 G  pay_3_1_24
 G  pay_0_2_4
 G  touch_1_2_4
 G  pay_2_2_4
 G  pay_3_2_4
 G  pay_0_2_6
 G  touch_1_2_6
 G  pay_2_2_6
 G  pay_3_2_6
 G  pay_0_2_10
 G  touch_1_2_10
 G  pay_2_2_10
 G  pay_3_2_10
 G  pay_0_2_11
 G  pay_1_2_11
 G  touch_2_2_11
 G  pay_3_2_11
 G  pay_0_2_12
 G  touch_1_2_12
 G  pay_2_2_12
 G  pay_3_2_12
 G  pay_0_2_14
 G  touch_1_2_14
 G  touch_2_2_14
 G  pay_3_2_14
 G  pay_0_2_16
 G  touch_1_2_16
 G  pay_2_2_16
 G  pay_3_2_16
 G  pay_0_2_17
 G  pay_1_2_17
 G  pay_2_2_17
 G  touch_3_2_17
 G  pay_0_2_20
 G  touch_1_2_20
 G  touch_2_2_20
 G  pay_3_2_20
 G  pay_0_2_22
 G  touch_1_2_22
 G  pay_2_2_22
 G  pay_3_2_22
 G  pay_0_2_23
 G  touch_1_2_23
 G  touch_2_2_23
 G  pay_3_2_23
 G  pay_0_2_24
 G  touch_1_2_24
 G  pay_2_2_24
 G  pay_3_2_24
 G  pay_0_3_4
 G  touch_1_3_4
 G  pay_2_3_4
 G  pay_3_3_4
 G  pay_0_3_6
 G  touch_1_3_6
 G  pay_2_3_6
 G  pay_3_3_6
 G  pay_0_3_10
 G  touch_1_3_10
 G  pay_2_3_10
 G  pay_3_3_10
 G  pay_0_3_11
 G  pay_1_3_11
 G  touch_2_3_11
 G  pay_3_3_11
 G  pay_0_3_12
 G  touch_1_3_12
 G  pay_2_3_12
 G  pay_3_3_12
 G  pay_0_3_14
 G  touch_1_3_14
 G  touch_2_3_14
 G  pay_3_3_14
 G  pay_0_3_16
 G  touch_1_3_16
 G  pay_2_3_16
 G  pay_3_3_16
 G  pay_0_3_17
 G  pay_1_3_17
 G  pay_2_3_17
 G  touch_3_3_17
 G  pay_0_3_20
 G  touch_1_3_20
 G  touch_2_3_20
 G  pay_3_3_20
 G  pay_0_3_22
 G  touch_1_3_22
 G  pay_2_3_22
 G  pay_3_3_22
 G  pay_0_3_23
 G  touch_1_3_23
 G  touch_2_3_23
 G  pay_3_3_23
 G  pay_0_3_24
 G  touch_1_3_24
 G  pay_2_3_24
 G  pay_3_3_24
 G  pay_0_4_1
 G  pay_1_4_1
 G  pay_2_4_1
 G  pay_3_4_1
 G  touch_4_4_1
 G  pay_0_4_2
 G  pay_1_4_2
 G  pay_2_4_2
 G  pay_3_4_2
 G  touch_4_4_2
 G  pay_0_4_4
 G  touch_1_4_4
 G  pay_2_4_4
 G  pay_3_4_4
 G  pay_4_4_4
 G  pay_0_4_6
 G  touch_1_4_6
 G  pay_2_4_6
 G  pay_3_4_6
 G  touch_4_4_6
 G  pay_0_4_10
 G  touch_1_4_10
 G  pay_2_4_10
 G  pay_3_4_10
 G  touch_4_4_10
 G  pay_0_4_11
 G  pay_1_4_11
 G  touch_2_4_11
 G  pay_3_4_11
 G  pay_4_4_11
 G  pay_0_4_12
 G  touch_1_4_12
 G  pay_2_4_12
 G  pay_3_4_12
 G  pay_4_4_12
 G  pay_0_4_14
 G  touch_1_4_14
 G  touch_2_4_14
 G  pay_3_4_14
 G  touch_4_4_14
 G  pay_0_4_16
 G  touch_1_4_16
 G  pay_2_4_16
 G  pay_3_4_16
 G  pay_4_4_16
 G  pay_0_4_17
 G  pay_1_4_17
 G  pay_2_4_17
 G  touch_3_4_17
 G  pay_4_4_17
 G  pay_0_4_20
 G  touch_1_4_20
 G  touch_2_4_20
 G  pay_3_4_20
 G  touch_4_4_20
 G  pay_0_4_22
 G  touch_1_4_22
 G  pay_2_4_22
 G  pay_3_4_22
 G  pay_4_4_22
 G  pay_0_4_23
 G  touch_1_4_23
 G  touch_2_4_23
 G  pay_3_4_23
 G  touch_4_4_23
 G  pay_0_4_24
 G  touch_1_4_24
 G  pay_2_4_24
 G  pay_3_4_24
 G  pay_4_4_24
 G  pay_0_5_1
 G  pay_1_5_1
 G  pay_2_5_1
 G  pay_3_5_1
 G  touch_4_5_1
 G  pay_5_5_1
 G  pay_0_5_2
 G  pay_1_5_2
 G  pay_2_5_2
 G  pay_3_5_2
 G  touch_4_5_2
 G  pay_5_5_2
 G  pay_0_5_4
 G  touch_1_5_4
 G  pay_2_5_4
 G  pay_3_5_4
 G  pay_4_5_4
 G  touch_5_5_4
 G  pay_0_5_6
 G  touch_1_5_6
 G  pay_2_5_6
 G  pay_3_5_6
 G  touch_4_5_6
 G  touch_5_5_6
 G  pay_0_5_10
 G  touch_1_5_10
 G  pay_2_5_10
 G  pay_3_5_10
 G  touch_4_5_10
 G  touch_5_5_10
 G  pay_0_5_11
 G  pay_1_5_11
 G  touch_2_5_11
 G  pay_3_5_11
 G  pay_4_5_11
 G  pay_5_5_11
 G  pay_0_5_12
 G  touch_1_5_12
 G  pay_2_5_12
 G  pay_3_5_12
 G  pay_4_5_12
 G  pay_5_5_12
 G  pay_0_5_14
 G  touch_1_5_14
 G  touch_2_5_14
 G  pay_3_5_14
 G  touch_4_5_14
 G  pay_5_5_14
 G  pay_0_5_16
 G  touch_1_5_16
 G  pay_2_5_16
 G  pay_3_5_16
 G  pay_4_5_16
 G  touch_5_5_16
 G  pay_0_5_17
 G  pay_1_5_17
 G  pay_2_5_17
 G  touch_3_5_17
 G  pay_4_5_17
 G  pay_5_5_17
 G  pay_0_5_18
 G  pay_1_5_18
 G  pay_2_5_18
 G  pay_3_5_18
 G  pay_4_5_18
 G  touch_5_5_18
 G  pay_0_5_19
 G  pay_1_5_19
 G  pay_2_5_19
 G  pay_3_5_19
 G  pay_4_5_19
 G  touch_5_5_19
 G  pay_0_5_20
 G  touch_1_5_20
 G  touch_2_5_20
 G  pay_3_5_20
 G  touch_4_5_20
 G  pay_5_5_20
 G  pay_0_5_22
 G  touch_1_5_22
 G  pay_2_5_22
 G  pay_3_5_22
 G  pay_4_5_22
 G  touch_5_5_22
 G  pay_0_5_23
 G  touch_1_5_23
 G  touch_2_5_23
 G  pay_3_5_23
 G  touch_4_5_23
 G  touch_5_5_23
 G  pay_0_5_24
 G  touch_1_5_24
 G  pay_2_5_24
 G  pay_3_5_24
 G  pay_4_5_24
 G  pay_5_5_24
 G  pay_0_6_1
 G  pay_1_6_1
 G  pay_2_6_1
 G  pay_3_6_1
 G  touch_4_6_1
 G  pay_6_6_1
 G  pay_0_6_2
 G  pay_1_6_2
 G  pay_2_6_2
 G  pay_3_6_2
 G  touch_4_6_2
 G  pay_6_6_2
 G  pay_0_6_4
 G  touch_1_6_4
 G  pay_2_6_4
 G  pay_3_6_4
 G  pay_4_6_4
 G  pay_6_6_4
 G  pay_0_6_6
 G  touch_1_6_6
 G  pay_2_6_6
 G  pay_3_6_6
 G  touch_4_6_6
 G  pay_6_6_6
 G  pay_0_6_10
 G  touch_1_6_10
 G  pay_2_6_10
 G  pay_3_6_10
 G  touch_4_6_10
 G  pay_6_6_10
 G  pay_0_6_11
 G  pay_1_6_11
 G  touch_2_6_11
 G  pay_3_6_11
 G  pay_4_6_11
 G  pay_6_6_11
 G  pay_0_6_12
 G  touch_1_6_12
 G  pay_2_6_12
 G  pay_3_6_12
 G  pay_4_6_12
 G  pay_6_6_12
 G  pay_0_6_14
 G  touch_1_6_14
 G  touch_2_6_14
 G  pay_3_6_14
 G  touch_4_6_14
 G  pay_6_6_14
 G  pay_0_6_16
 G  touch_1_6_16
 G  pay_2_6_16
 G  pay_3_6_16
 G  pay_4_6_16
 G  touch_6_6_16
 G  pay_0_6_17
 G  pay_1_6_17
 G  pay_2_6_17
 G  touch_3_6_17
 G  pay_4_6_17
 G  pay_6_6_17
 G  pay_0_6_20
 G  touch_1_6_20
 G  touch_2_6_20
 G  pay_3_6_20
 G  touch_4_6_20
 G  pay_6_6_20
 G  pay_0_6_22
 G  touch_1_6_22
 G  pay_2_6_22
 G  pay_3_6_22
 G  pay_4_6_22
 G  pay_6_6_22
 G  pay_0_6_23
 G  touch_1_6_23
 G  touch_2_6_23
 G  pay_3_6_23
 G  touch_4_6_23
 G  pay_6_6_23
 G  pay_0_6_24
 G  touch_1_6_24
 G  pay_2_6_24
 G  pay_3_6_24
 G  pay_4_6_24
 G  pay_6_6_24
 G  pay_0_7_1
 G  pay_1_7_1
 G  pay_2_7_1
 G  pay_3_7_1
 G  touch_4_7_1
 G  pay_5_7_1
 G  pay_6_7_1
 G  pay_7_7_1
 G  pay_0_7_2
 G  pay_1_7_2
 G  pay_2_7_2
 G  pay_3_7_2
 G  touch_4_7_2
 G  pay_5_7_2
 G  pay_6_7_2
 G  pay_7_7_2
 G  pay_0_7_4
 G  touch_1_7_4
 G  pay_2_7_4
 G  pay_3_7_4
 G  pay_4_7_4
 G  touch_5_7_4
 G  pay_6_7_4
 G  pay_7_7_4
 G  pay_0_7_6
 G  touch_1_7_6
 G  pay_2_7_6
 G  pay_3_7_6
 G  touch_4_7_6
 G  touch_5_7_6
 G  pay_6_7_6
 G  pay_7_7_6
 G  pay_0_7_10
 G  touch_1_7_10
 G  pay_2_7_10
 G  pay_3_7_10
 G  touch_4_7_10
 G  touch_5_7_10
 G  pay_6_7_10
 G  pay_7_7_10
 G  pay_0_7_11
 G  pay_1_7_11
 G  touch_2_7_11
 G  pay_3_7_11
 G  pay_4_7_11
 G  pay_5_7_11
 G  pay_6_7_11
 G  pay_7_7_11
 G  pay_0_7_12
 G  touch_1_7_12
 G  pay_2_7_12
 G  pay_3_7_12
 G  pay_4_7_12
 G  pay_5_7_12
 G  pay_6_7_12
 G  pay_7_7_12
 G  pay_0_7_14
 G  touch_1_7_14
 G  touch_2_7_14
 G  pay_3_7_14
 G  touch_4_7_14
 G  pay_5_7_14
 G  pay_6_7_14
 G  pay_7_7_14
 G  pay_0_7_16
 G  touch_1_7_16
 G  pay_2_7_16
 G  pay_3_7_16
 G  pay_4_7_16
 G  touch_5_7_16
 G  touch_6_7_16
 G  touch_7_7_16
 G  pay_0_7_17
 G  pay_1_7_17
 G  pay_2_7_17
 G  touch_3_7_17
 G  pay_4_7_17
 G  pay_5_7_17
 G  pay_6_7_17
 G  pay_7_7_17
 G  pay_0_7_18
 G  pay_1_7_18
 G  pay_2_7_18
 G  pay_3_7_18
 G  pay_4_7_18
 G  touch_5_7_18
 G  pay_6_7_18
 G  pay_7_7_18
 G  pay_0_7_19
 G  pay_1_7_19
 G  pay_2_7_19
 G  pay_3_7_19
 G  pay_4_7_19
 G  touch_5_7_19
 G  pay_6_7_19
 G  pay_7_7_19
 G  pay_0_7_20
 G  touch_1_7_20
 G  touch_2_7_20
 G  pay_3_7_20
 G  touch_4_7_20
 G  pay_5_7_20
 G  pay_6_7_20
 G  pay_7_7_20
 G  pay_0_7_22
 G  touch_1_7_22
 G  pay_2_7_22
 G  pay_3_7_22
 G  pay_4_7_22
 G  touch_5_7_22
 G  pay_6_7_22
 G  pay_7_7_22
 G  pay_0_7_23
 G  touch_1_7_23
 G  touch_2_7_23
 G  pay_3_7_23
 G  touch_4_7_23
 G  touch_5_7_23
 G  pay_6_7_23
 G  pay_7_7_23
 G  pay_0_7_24
 G  touch_1_7_24
 G  pay_2_7_24
 G  pay_3_7_24
 G  pay_4_7_24
 G  pay_5_7_24
 G  pay_6_7_24
 G  pay_7_7_24
 G  pay_0_8_0
 G  pay_1_8_0
 G  pay_2_8_0
 G  pay_3_8_0
 G  pay_4_8_0
 G  pay_6_8_0
 G  pay_8_8_0
 G  touch_9_8_0
 G  pay_10_8_0
 G  pay_11_8_0
 G  pay_12_8_0
 G  pay_13_8_0
 G  pay_14_8_0
 G  pay_0_8_1
 G  pay_1_8_1
 G  pay_2_8_1
 G  pay_3_8_1
 G  touch_4_8_1
 G  pay_6_8_1
 G  pay_8_8_1
 G  pay_9_8_1
 G  touch_10_8_1
 G  pay_11_8_1
 G  pay_12_8_1
 G  pay_13_8_1
 G  pay_14_8_1
 G  pay_0_8_2
 G  pay_1_8_2
 G  pay_2_8_2
 G  pay_3_8_2
 G  touch_4_8_2
 G  pay_6_8_2
 G  pay_8_8_2
 G  pay_9_8_2
 G  pay_10_8_2
 G  pay_11_8_2
 G  pay_12_8_2
 G  pay_13_8_2
 G  pay_14_8_2
 G  pay_0_8_3
 G  pay_1_8_3
 G  pay_2_8_3
 G  pay_3_8_3
 G  pay_4_8_3
 G  pay_6_8_3
 G  pay_8_8_3
 G  pay_9_8_3
 G  pay_10_8_3
 G  touch_11_8_3
 G  pay_12_8_3
 G  pay_13_8_3
 G  pay_14_8_3
 G  pay_0_8_4
 G  touch_1_8_4
 G  pay_2_8_4
 G  pay_3_8_4
 G  pay_4_8_4
 G  pay_6_8_4
 G  pay_8_8_4
 G  pay_9_8_4
 G  pay_10_8_4
 G  touch_11_8_4
 G  touch_12_8_4
 G  pay_13_8_4
 G  pay_14_8_4
 G  pay_0_8_5
 G  pay_1_8_5
 G  pay_2_8_5
 G  pay_3_8_5
 G  pay_4_8_5
 G  pay_6_8_5
 G  pay_8_8_5
 G  pay_9_8_5
 G  touch_10_8_5
 G  pay_11_8_5
 G  pay_12_8_5
 G  pay_13_8_5
 G  pay_14_8_5
 G  pay_0_8_6
 G  touch_1_8_6
 G  pay_2_8_6
 G  pay_3_8_6
 G  touch_4_8_6
 G  pay_6_8_6
 G  pay_8_8_6
 G  pay_9_8_6
 G  pay_10_8_6
 G  pay_11_8_6
 G  pay_12_8_6
 G  pay_13_8_6
 G  pay_14_8_6
 G  pay_0_8_8
 G  pay_1_8_8
 G  pay_2_8_8
 G  pay_3_8_8
 G  pay_4_8_8
 G  pay_6_8_8
 G  pay_8_8_8
 G  pay_9_8_8
 G  pay_10_8_8
 G  pay_11_8_8
 G  pay_12_8_8
 G  touch_13_8_8
 G  pay_14_8_8
 G  pay_0_8_10
 G  touch_1_8_10
 G  pay_2_8_10
 G  pay_3_8_10
 G  touch_4_8_10
 G  pay_6_8_10
 G  pay_8_8_10
 G  touch_9_8_10
 G  pay_10_8_10
 G  touch_11_8_10
 G  pay_12_8_10
 G  pay_13_8_10
 G  pay_14_8_10
 G  pay_0_8_11
 G  pay_1_8_11
 G  touch_2_8_11
 G  pay_3_8_11
 G  pay_4_8_11
 G  pay_6_8_11
 G  pay_8_8_11
 G  pay_9_8_11
 G  pay_10_8_11
 G  pay_11_8_11
 G  pay_12_8_11
 G  pay_13_8_11
 G  pay_14_8_11
 G  pay_0_8_12
 G  touch_1_8_12
 G  pay_2_8_12
 G  pay_3_8_12
 G  pay_4_8_12
 G  pay_6_8_12
 G  pay_8_8_12
 G  touch_9_8_12
 G  pay_10_8_12
 G  touch_11_8_12
 G  pay_12_8_12
 G  pay_13_8_12
 G  pay_14_8_12
 G  pay_0_8_14
 G  touch_1_8_14
 G  touch_2_8_14
 G  pay_3_8_14
 G  touch_4_8_14
 G  pay_6_8_14
 G  pay_8_8_14
 G  pay_9_8_14
 G  pay_10_8_14
 G  pay_11_8_14
 G  pay_12_8_14
 G  pay_13_8_14
 G  pay_14_8_14
 G  pay_0_8_15
 G  pay_1_8_15
 G  pay_2_8_15
 G  pay_3_8_15
 G  pay_4_8_15
 G  pay_6_8_15
 G  pay_8_8_15
 G  pay_9_8_15
 G  pay_10_8_15
 G  pay_11_8_15
 G  touch_12_8_15
 G  pay_13_8_15
 G  pay_14_8_15
 G  pay_0_8_16
 G  touch_1_8_16
 G  pay_2_8_16
 G  pay_3_8_16
 G  pay_4_8_16
 G  touch_6_8_16
 G  pay_8_8_16
 G  pay_9_8_16
 G  pay_10_8_16
 G  touch_11_8_16
 G  pay_12_8_16
 G  pay_13_8_16
 G  pay_14_8_16
 G  pay_0_8_17
 G  pay_1_8_17
 G  pay_2_8_17
 G  touch_3_8_17
 G  pay_4_8_17
 G  pay_6_8_17
 G  pay_8_8_17
 G  pay_9_8_17
 G  pay_10_8_17
 G  pay_11_8_17
 G  pay_12_8_17
 G  pay_13_8_17
 G  pay_14_8_17
 G  pay_0_8_20
 G  touch_1_8_20
 G  touch_2_8_20
 G  pay_3_8_20
 G  touch_4_8_20
 G  pay_6_8_20
 G  pay_8_8_20
 G  pay_9_8_20
 G  pay_10_8_20
 G  touch_11_8_20
 G  pay_12_8_20
 G  touch_13_8_20
 G  pay_14_8_20
 G  pay_0_8_21
 G  pay_1_8_21
 G  pay_2_8_21
 G  pay_3_8_21
 G  pay_4_8_21
 G  pay_6_8_21
 G  pay_8_8_21
 G  pay_9_8_21
 G  pay_10_8_21
 G  pay_11_8_21
 G  pay_12_8_21
 G  pay_13_8_21
 G  touch_14_8_21
 G  pay_0_8_22
 G  touch_1_8_22
 G  pay_2_8_22
 G  pay_3_8_22
 G  pay_4_8_22
 G  pay_6_8_22
 G  pay_8_8_22
 G  pay_9_8_22
 G  pay_10_8_22
 G  touch_11_8_22
 G  pay_12_8_22
 G  pay_13_8_22
 G  pay_14_8_22
 G  pay_0_8_23
 G  touch_1_8_23
 G  touch_2_8_23
 G  pay_3_8_23
 G  touch_4_8_23
 G  pay_6_8_23
 G  pay_8_8_23
 G  pay_9_8_23
 G  pay_10_8_23
 G  pay_11_8_23
 G  pay_12_8_23
 G  pay_13_8_23
 G  pay_14_8_23
 G  pay_0_8_24
 G  touch_1_8_24
 G  pay_2_8_24
 G  pay_3_8_24
 G  pay_4_8_24
 G  pay_6_8_24
 G  pay_8_8_24
 G  pay_9_8_24
 G  pay_10_8_24
 G  pay_11_8_24
 G  pay_12_8_24
 G  pay_13_8_24
 G  pay_14_8_24
 G  pay_0_9_0
 G  pay_1_9_0
 G  pay_2_9_0
 G  pay_3_9_0
 G  pay_4_9_0
 G  pay_6_9_0
 G  pay_8_9_0
 G  touch_9_9_0
 G  pay_10_9_0
 G  pay_11_9_0
 G  pay_12_9_0
 G  pay_13_9_0
 G  pay_14_9_0
 G  pay_0_9_1
 G  pay_1_9_1
 G  pay_2_9_1
 G  pay_3_9_1
 G  touch_4_9_1
 G  pay_6_9_1
 G  pay_8_9_1
 G  pay_9_9_1
 G  touch_10_9_1
 G  pay_11_9_1
 G  pay_12_9_1
 G  pay_13_9_1
 G  pay_14_9_1
 G  pay_0_9_2
 G  pay_1_9_2
 G  pay_2_9_2
 G  pay_3_9_2
 G  touch_4_9_2
 G  pay_6_9_2
 G  pay_8_9_2
 G  pay_9_9_2
 G  pay_10_9_2
 G  pay_11_9_2
 G  pay_12_9_2
 G  pay_13_9_2
 G  pay_14_9_2
 G  pay_0_9_3
 G  pay_1_9_3
 G  pay_2_9_3
 G  pay_3_9_3
 G  pay_4_9_3
 G  pay_6_9_3
 G  pay_8_9_3
 G  pay_9_9_3
 G  pay_10_9_3
 G  touch_11_9_3
 G  pay_12_9_3
 G  pay_13_9_3
 G  pay_14_9_3
 G  pay_0_9_4
 G  touch_1_9_4
 G  pay_2_9_4
 G  pay_3_9_4
 G  pay_4_9_4
 G  pay_6_9_4
 G  pay_8_9_4
 G  pay_9_9_4
 G  pay_10_9_4
 G  touch_11_9_4
 G  touch_12_9_4
 G  pay_13_9_4
 G  pay_14_9_4
 G  pay_0_9_5
 G  pay_1_9_5
 G  pay_2_9_5
 G  pay_3_9_5
 G  pay_4_9_5
 G  pay_6_9_5
 G  pay_8_9_5
 G  pay_9_9_5
 G  touch_10_9_5
 G  pay_11_9_5
 G  pay_12_9_5
 G  pay_13_9_5
 G  pay_14_9_5
 G  pay_0_9_6
 G  touch_1_9_6
 G  pay_2_9_6
 G  pay_3_9_6
 G  touch_4_9_6
 G  pay_6_9_6
 G  pay_8_9_6
 G  pay_9_9_6
 G  pay_10_9_6
 G  pay_11_9_6
 G  pay_12_9_6
 G  pay_13_9_6
 G  pay_14_9_6
 G  pay_0_9_8
 G  pay_1_9_8
 G  pay_2_9_8
 G  pay_3_9_8
 G  pay_4_9_8
 G  pay_6_9_8
 G  pay_8_9_8
 G  pay_9_9_8
 G  pay_10_9_8
 G  pay_11_9_8
 G  pay_12_9_8
 G  touch_13_9_8
 G  pay_14_9_8
 G  pay_0_9_10
 G  touch_1_9_10
 G  pay_2_9_10
 G  pay_3_9_10
 G  touch_4_9_10
 G  pay_6_9_10
 G  pay_8_9_10
 G  touch_9_9_10
 G  pay_10_9_10
 G  touch_11_9_10
 G  pay_12_9_10
 G  pay_13_9_10
 G  pay_14_9_10
 G  pay_0_9_11
 G  pay_1_9_11
 G  touch_2_9_11
 G  pay_3_9_11
 G  pay_4_9_11
 G  pay_6_9_11
 G  pay_8_9_11
 G  pay_9_9_11
 G  pay_10_9_11
 G  pay_11_9_11
 G  pay_12_9_11
 G  pay_13_9_11
 G  pay_14_9_11
 G  pay_0_9_12
 G  touch_1_9_12
 G  pay_2_9_12
 G  pay_3_9_12
 G  pay_4_9_12
 G  pay_6_9_12
 G  pay_8_9_12
 G  touch_9_9_12
 G  pay_10_9_12
 G  touch_11_9_12
 G  pay_12_9_12
 G  pay_13_9_12
 G  pay_14_9_12
 G  pay_0_9_14
 G  touch_1_9_14
 G  touch_2_9_14
 G  pay_3_9_14
 G  touch_4_9_14
 G  pay_6_9_14
 G  pay_8_9_14
 G  pay_9_9_14
 G  pay_10_9_14
 G  pay_11_9_14
 G  pay_12_9_14
 G  pay_13_9_14
 G  pay_14_9_14
 G  pay_0_9_15
 G  pay_1_9_15
 G  pay_2_9_15
 G  pay_3_9_15
 G  pay_4_9_15
 G  pay_6_9_15
 G  pay_8_9_15
 G  pay_9_9_15
 G  pay_10_9_15
 G  pay_11_9_15
 G  touch_12_9_15
 G  pay_13_9_15
 G  pay_14_9_15
 G  pay_0_9_16
 G  touch_1_9_16
 G  pay_2_9_16
 G  pay_3_9_16
 G  pay_4_9_16
 G  touch_6_9_16
 G  pay_8_9_16
 G  pay_9_9_16
 G  pay_10_9_16
 G  touch_11_9_16
 G  pay_12_9_16
 G  pay_13_9_16
 G  pay_14_9_16
 G  pay_0_9_17
 G  pay_1_9_17
 G  pay_2_9_17
 G  touch_3_9_17
 G  pay_4_9_17
 G  pay_6_9_17
 G  pay_8_9_17
 G  pay_9_9_17
 G  pay_10_9_17
 G  pay_11_9_17
 G  pay_12_9_17
 G  pay_13_9_17
 G  pay_14_9_17
 G  pay_0_9_20
 G  touch_1_9_20
 G  touch_2_9_20
 G  pay_3_9_20
 G  touch_4_9_20
 G  pay_6_9_20
 G  pay_8_9_20
 G  pay_9_9_20
 G  pay_10_9_20
 G  touch_11_9_20
 G  pay_12_9_20
 G  touch_13_9_20
 G  pay_14_9_20
 G  pay_0_9_21
 G  pay_1_9_21
 G  pay_2_9_21
 G  pay_3_9_21
 G  pay_4_9_21
 G  pay_6_9_21
 G  pay_8_9_21
 G  pay_9_9_21
 G  pay_10_9_21
 G  pay_11_9_21
 G  pay_12_9_21
 G  pay_13_9_21
 G  touch_14_9_21
 G  pay_0_9_22
 G  touch_1_9_22
 G  pay_2_9_22
 G  pay_3_9_22
 G  pay_4_9_22
 G  pay_6_9_22
 G  pay_8_9_22
 G  pay_9_9_22
 G  pay_10_9_22
 G  touch_11_9_22
 G  pay_12_9_22
 G  pay_13_9_22
 G  pay_14_9_22
 G  pay_0_9_23
 G  touch_1_9_23
 G  touch_2_9_23
 G  pay_3_9_23
 G  touch_4_9_23
 G  pay_6_9_23
 G  pay_8_9_23
 G  pay_9_9_23
 G  pay_10_9_23
 G  pay_11_9_23
 G  pay_12_9_23
 G  pay_13_9_23
 G  pay_14_9_23
 G  pay_0_9_24
 G  touch_1_9_24
 G  pay_2_9_24
 G  pay_3_9_24
 G  pay_4_9_24
 G  pay_6_9_24
 G  pay_8_9_24
 G  pay_9_9_24
 G  pay_10_9_24
 G  pay_11_9_24
 G  pay_12_9_24
 G  pay_13_9_24
 G  pay_14_9_24
 G  pay_0_10_0
 G  pay_1_10_0
 G  pay_2_10_0
 G  pay_3_10_0
 G  pay_4_10_0
 G  pay_6_10_0
 G  pay_8_10_0
 G  touch_9_10_0
 G  pay_10_10_0
 G  pay_11_10_0
 G  pay_12_10_0
 G  pay_13_10_0
 G  pay_14_10_0
 G  pay_0_10_1
 G  pay_1_10_1
 G  pay_2_10_1
 G  pay_3_10_1
 G  touch_4_10_1
 G  pay_6_10_1
 G  pay_8_10_1
 G  pay_9_10_1
 G  touch_10_10_1
 G  pay_11_10_1
 G  pay_12_10_1
 G  pay_13_10_1
 G  pay_14_10_1
 G  pay_0_10_2
 G  pay_1_10_2
 G  pay_2_10_2
 G  pay_3_10_2
 G  touch_4_10_2
 G  pay_6_10_2
 G  pay_8_10_2
 G  pay_9_10_2
 G  pay_10_10_2
 G  pay_11_10_2
 G  pay_12_10_2
 G  pay_13_10_2
 G  pay_14_10_2
 G  pay_0_10_3
 G  pay_1_10_3
 G  pay_2_10_3
 G  pay_3_10_3
 G  pay_4_10_3
 G  pay_6_10_3
 G  pay_8_10_3
 G  pay_9_10_3
 G  pay_10_10_3
 G  touch_11_10_3
 G  pay_12_10_3
 G  pay_13_10_3
 G  pay_14_10_3
 G  pay_0_10_4
 G  touch_1_10_4
 G  pay_2_10_4
 G  pay_3_10_4
 G  pay_4_10_4
 G  pay_6_10_4
 G  pay_8_10_4
 G  pay_9_10_4
 G  pay_10_10_4
 G  touch_11_10_4
 G  touch_12_10_4
 G  pay_13_10_4
 G  pay_14_10_4
 G  pay_0_10_5
 G  pay_1_10_5
 G  pay_2_10_5
 G  pay_3_10_5
 G  pay_4_10_5
 G  pay_6_10_5
 G  pay_8_10_5
 G  pay_9_10_5
 G  touch_10_10_5
 G  pay_11_10_5
 G  pay_12_10_5
 G  pay_13_10_5
 G  pay_14_10_5
 G  pay_0_10_6
 G  touch_1_10_6
 G  pay_2_10_6
 G  pay_3_10_6
 G  touch_4_10_6
 G  pay_6_10_6
 G  pay_8_10_6
 G  pay_9_10_6
 G  pay_10_10_6
 G  pay_11_10_6
 G  pay_12_10_6
 G  pay_13_10_6
 G  pay_14_10_6
 G  pay_0_10_8
 G  pay_1_10_8
 G  pay_2_10_8
 G  pay_3_10_8
 G  pay_4_10_8
 G  pay_6_10_8
 G  pay_8_10_8
 G  pay_9_10_8
 G  pay_10_10_8
 G  pay_11_10_8
 G  pay_12_10_8
 G  touch_13_10_8
 G  pay_14_10_8
 G  pay_0_10_10
 G  touch_1_10_10
 G  pay_2_10_10
 G  pay_3_10_10
 G  touch_4_10_10
 G  pay_6_10_10
 G  pay_8_10_10
 G  touch_9_10_10
 G  pay_10_10_10
 G  touch_11_10_10
 G  pay_12_10_10
 G  pay_13_10_10
 G  pay_14_10_10
 G  pay_0_10_11
 G  pay_1_10_11
 G  touch_2_10_11
 G  pay_3_10_11
 G  pay_4_10_11
 G  pay_6_10_11
 G  pay_8_10_11
 G  pay_9_10_11
 G  pay_10_10_11
 G  pay_11_10_11
 G  pay_12_10_11
 G  pay_13_10_11
 G  pay_14_10_11
 G  pay_0_10_12
 G  touch_1_10_12
 G  pay_2_10_12
 G  pay_3_10_12
 G  pay_4_10_12
 G  pay_6_10_12
 G  pay_8_10_12
 G  touch_9_10_12
 G  pay_10_10_12
 G  touch_11_10_12
 G  pay_12_10_12
 G  pay_13_10_12
 G  pay_14_10_12
 G  pay_0_10_14
 G  touch_1_10_14
 G  touch_2_10_14
 G  pay_3_10_14
 G  touch_4_10_14
 G  pay_6_10_14
 G  pay_8_10_14
 G  pay_9_10_14
 G  pay_10_10_14
 G  pay_11_10_14
 G  pay_12_10_14
 G  pay_13_10_14
 G  pay_14_10_14
 G  pay_0_10_15
 G  pay_1_10_15
 G  pay_2_10_15
 G  pay_3_10_15
 G  pay_4_10_15
 G  pay_6_10_15
 G  pay_8_10_15
 G  pay_9_10_15
 G  pay_10_10_15
 G  pay_11_10_15
 G  touch_12_10_15
 G  pay_13_10_15
 G  pay_14_10_15
 G  pay_0_10_16
 G  touch_1_10_16
 G  pay_2_10_16
 G  pay_3_10_16
 G  pay_4_10_16
 G  touch_6_10_16
 G  pay_8_10_16
 G  pay_9_10_16
 G  pay_10_10_16
 G  touch_11_10_16
 G  pay_12_10_16
 G  pay_13_10_16
 G  pay_14_10_16
 G  pay_0_10_17
 G  pay_1_10_17
 G  pay_2_10_17
 G  touch_3_10_17
 G  pay_4_10_17
 G  pay_6_10_17
 G  pay_8_10_17
 G  pay_9_10_17
 G  pay_10_10_17
 G  pay_11_10_17
 G  pay_12_10_17
 G  pay_13_10_17
 G  pay_14_10_17
 G  pay_0_10_20
 G  touch_1_10_20
 G  touch_2_10_20
 G  pay_3_10_20
 G  touch_4_10_20
 G  pay_6_10_20
 G  pay_8_10_20
 G  pay_9_10_20
 G  pay_10_10_20
 G  touch_11_10_20
 G  pay_12_10_20
 G  touch_13_10_20
 G  pay_14_10_20
 G  pay_0_10_21
 G  pay_1_10_21
 G  pay_2_10_21
 G  pay_3_10_21
 G  pay_4_10_21
 G  pay_6_10_21
 G  pay_8_10_21
 G  pay_9_10_21
 G  pay_10_10_21
 G  pay_11_10_21
 G  pay_12_10_21
 G  pay_13_10_21
 G  touch_14_10_21
 G  pay_0_10_22
 G  touch_1_10_22
 G  pay_2_10_22
 G  pay_3_10_22
 G  pay_4_10_22
 G  pay_6_10_22
 G  pay_8_10_22
 G  pay_9_10_22
 G  pay_10_10_22
 G  touch_11_10_22
 G  pay_12_10_22
 G  pay_13_10_22
 G  pay_14_10_22
 G  pay_0_10_23
 G  touch_1_10_23
 G  touch_2_10_23
 G  pay_3_10_23
 G  touch_4_10_23
 G  pay_6_10_23
 G  pay_8_10_23
 G  pay_9_10_23
 G  pay_10_10_23
 G  pay_11_10_23
 G  pay_12_10_23
 G  pay_13_10_23
 G  pay_14_10_23
 G  pay_0_10_24
 G  touch_1_10_24
 G  pay_2_10_24
 G  pay_3_10_24
 G  pay_4_10_24
 G  pay_6_10_24
 G  pay_8_10_24
 G  pay_9_10_24
 G  pay_10_10_24
 G  pay_11_10_24
 G  pay_12_10_24
 G  pay_13_10_24
 G  pay_14_10_24
 G  pay_0_11_0
 G  pay_1_11_0
 G  pay_2_11_0
 G  pay_3_11_0
 G  pay_4_11_0
 G  pay_6_11_0
 G  pay_8_11_0
 G  touch_9_11_0
 G  pay_10_11_0
 G  pay_11_11_0
 G  pay_12_11_0
 G  pay_13_11_0
 G  pay_14_11_0
 G  pay_0_11_1
 G  pay_1_11_1
 G  pay_2_11_1
 G  pay_3_11_1
 G  touch_4_11_1
 G  pay_6_11_1
 G  pay_8_11_1
 G  pay_9_11_1
 G  touch_10_11_1
 G  pay_11_11_1
 G  pay_12_11_1
 G  pay_13_11_1
 G  pay_14_11_1
 G  pay_0_11_2
 G  pay_1_11_2
 G  pay_2_11_2
 G  pay_3_11_2
 G  touch_4_11_2
 G  pay_6_11_2
 G  pay_8_11_2
 G  pay_9_11_2
 G  pay_10_11_2
 G  pay_11_11_2
 G  pay_12_11_2
 G  pay_13_11_2
 G  pay_14_11_2
 G  pay_0_11_3
 G  pay_1_11_3
 G  pay_2_11_3
 G  pay_3_11_3
 G  pay_4_11_3
 G  pay_6_11_3
 G  pay_8_11_3
 G  pay_9_11_3
 G  pay_10_11_3
 G  touch_11_11_3
 G  pay_12_11_3
 G  pay_13_11_3
 G  pay_14_11_3
 G  pay_0_11_4
 G  touch_1_11_4
 G  pay_2_11_4
 G  pay_3_11_4
 G  pay_4_11_4
 G  pay_6_11_4
 G  pay_8_11_4
 G  pay_9_11_4
 G  pay_10_11_4
 G  touch_11_11_4
 G  touch_12_11_4
 G  pay_13_11_4
 G  pay_14_11_4
 G  pay_0_11_5
 G  pay_1_11_5
 G  pay_2_11_5
 G  pay_3_11_5
 G  pay_4_11_5
 G  pay_6_11_5
 G  pay_8_11_5
 G  pay_9_11_5
 G  touch_10_11_5
 G  pay_11_11_5
 G  pay_12_11_5
 G  pay_13_11_5
 G  pay_14_11_5
 G  pay_0_11_6
 G  touch_1_11_6
 G  pay_2_11_6
 G  pay_3_11_6
 G  touch_4_11_6
 G  pay_6_11_6
 G  pay_8_11_6
 G  pay_9_11_6
 G  pay_10_11_6
 G  pay_11_11_6
 G  pay_12_11_6
 G  pay_13_11_6
 G  pay_14_11_6
 G  pay_0_11_8
 G  pay_1_11_8
 G  pay_2_11_8
 G  pay_3_11_8
 G  pay_4_11_8
 G  pay_6_11_8
 G  pay_8_11_8
 G  pay_9_11_8
 G  pay_10_11_8
 G  pay_11_11_8
 G  pay_12_11_8
 G  touch_13_11_8
 G  pay_14_11_8
 G  pay_0_11_10
 G  touch_1_11_10
 G  pay_2_11_10
 G  pay_3_11_10
 G  touch_4_11_10
 G  pay_6_11_10
 G  pay_8_11_10
 G  touch_9_11_10
 G  pay_10_11_10
 G  touch_11_11_10
 G  pay_12_11_10
 G  pay_13_11_10
 G  pay_14_11_10
 G  pay_0_11_11
 G  pay_1_11_11
 G  touch_2_11_11
 G  pay_3_11_11
 G  pay_4_11_11
 G  pay_6_11_11
 G  pay_8_11_11
 G  pay_9_11_11
 G  pay_10_11_11
 G  pay_11_11_11
 G  pay_12_11_11
 G  pay_13_11_11
 G  pay_14_11_11
 G  pay_0_11_12
 G  touch_1_11_12
 G  pay_2_11_12
 G  pay_3_11_12
 G  pay_4_11_12
 G  pay_6_11_12
 G  pay_8_11_12
 G  touch_9_11_12
 G  pay_10_11_12
 G  touch_11_11_12
 G  pay_12_11_12
 G  pay_13_11_12
 G  pay_14_11_12
 G  pay_0_11_14
 G  touch_1_11_14
 G  touch_2_11_14
 G  pay_3_11_14
 G  touch_4_11_14
 G  pay_6_11_14
 G  pay_8_11_14
 G  pay_9_11_14
 G  pay_10_11_14
 G  pay_11_11_14
 G  pay_12_11_14
 G  pay_13_11_14
 G  pay_14_11_14
 G  pay_0_11_15
 G  pay_1_11_15
 G  pay_2_11_15
 G  pay_3_11_15
 G  pay_4_11_15
 G  pay_6_11_15
 G  pay_8_11_15
 G  pay_9_11_15
 G  pay_10_11_15
 G  pay_11_11_15
 G  touch_12_11_15
 G  pay_13_11_15
 G  pay_14_11_15
 G  pay_0_11_16
 G  touch_1_11_16
 G  pay_2_11_16
 G  pay_3_11_16
 G  pay_4_11_16
 G  touch_6_11_16
 G  pay_8_11_16
 G  pay_9_11_16
 G  pay_10_11_16
 G  touch_11_11_16
 G  pay_12_11_16
 G  pay_13_11_16
 G  pay_14_11_16
 G  pay_0_11_17
 G  pay_1_11_17
 G  pay_2_11_17
 G  touch_3_11_17
 G  pay_4_11_17
 G  pay_6_11_17
 G  pay_8_11_17
 G  pay_9_11_17
 G  pay_10_11_17
 G  pay_11_11_17
 G  pay_12_11_17
 G  pay_13_11_17
 G  pay_14_11_17
 G  pay_0_11_20
 G  touch_1_11_20
 G  touch_2_11_20
 G  pay_3_11_20
 G  touch_4_11_20
 G  pay_6_11_20
 G  pay_8_11_20
 G  pay_9_11_20
 G  pay_10_11_20
 G  touch_11_11_20
 G  pay_12_11_20
 G  touch_13_11_20
 G  pay_14_11_20
 G  pay_0_11_21
 G  pay_1_11_21
 G  pay_2_11_21
 G  pay_3_11_21
 G  pay_4_11_21
 G  pay_6_11_21
 G  pay_8_11_21
 G  pay_9_11_21
 G  pay_10_11_21
 G  pay_11_11_21
 G  pay_12_11_21
 G  pay_13_11_21
 G  touch_14_11_21
 G  pay_0_11_22
 G  touch_1_11_22
 G  pay_2_11_22
 G  pay_3_11_22
 G  pay_4_11_22
 G  pay_6_11_22
 G  pay_8_11_22
 G  pay_9_11_22
 G  pay_10_11_22
 G  touch_11_11_22
 G  pay_12_11_22
 G  pay_13_11_22
 G  pay_14_11_22
 G  pay_0_11_23
 G  touch_1_11_23
 G  touch_2_11_23
 G  pay_3_11_23
 G  touch_4_11_23
 G  pay_6_11_23
 G  pay_8_11_23
 G  pay_9_11_23
 G  pay_10_11_23
 G  pay_11_11_23
 G  pay_12_11_23
 G  pay_13_11_23
 G  pay_14_11_23
 G  pay_0_11_24
 G  touch_1_11_24
 G  pay_2_11_24
 G  pay_3_11_24
 G  pay_4_11_24
 G  pay_6_11_24
 G  pay_8_11_24
 G  pay_9_11_24
 G  pay_10_11_24
 G  pay_11_11_24
 G  pay_12_11_24
 G  pay_13_11_24
 G  pay_14_11_24
 G  pay_0_12_0
 G  pay_1_12_0
 G  pay_2_12_0
 G  pay_3_12_0
 G  pay_4_12_0
 G  pay_6_12_0
 G  pay_8_12_0
 G  touch_9_12_0
 G  pay_10_12_0
 G  pay_11_12_0
 G  pay_12_12_0
 G  pay_13_12_0
 G  pay_14_12_0
 G  pay_0_12_1
 G  pay_1_12_1
 G  pay_2_12_1
 G  pay_3_12_1
 G  touch_4_12_1
 G  pay_6_12_1
 G  pay_8_12_1
 G  pay_9_12_1
 G  touch_10_12_1
 G  pay_11_12_1
 G  pay_12_12_1
 G  pay_13_12_1
 G  pay_14_12_1
 G  pay_0_12_2
 G  pay_1_12_2
 G  pay_2_12_2
 G  pay_3_12_2
 G  touch_4_12_2
 G  pay_6_12_2
 G  pay_8_12_2
 G  pay_9_12_2
 G  pay_10_12_2
 G  pay_11_12_2
 G  pay_12_12_2
 G  pay_13_12_2
 G  pay_14_12_2
 G  pay_0_12_3
 G  pay_1_12_3
 G  pay_2_12_3
 G  pay_3_12_3
 G  pay_4_12_3
 G  pay_6_12_3
 G  pay_8_12_3
 G  pay_9_12_3
 G  pay_10_12_3
 G  touch_11_12_3
 G  pay_12_12_3
 G  pay_13_12_3
 G  pay_14_12_3
 G  pay_0_12_4
 G  touch_1_12_4
 G  pay_2_12_4
 G  pay_3_12_4
 G  pay_4_12_4
 G  pay_6_12_4
 G  pay_8_12_4
 G  pay_9_12_4
 G  pay_10_12_4
 G  touch_11_12_4
 G  touch_12_12_4
 G  pay_13_12_4
 G  pay_14_12_4
 G  pay_0_12_5
 G  pay_1_12_5
 G  pay_2_12_5
 G  pay_3_12_5
 G  pay_4_12_5
 G  pay_6_12_5
 G  pay_8_12_5
 G  pay_9_12_5
 G  touch_10_12_5
 G  pay_11_12_5
 G  pay_12_12_5
 G  pay_13_12_5
 G  pay_14_12_5
 G  pay_0_12_6
 G  touch_1_12_6
 G  pay_2_12_6
 G  pay_3_12_6
 G  touch_4_12_6
 G  pay_6_12_6
 G  pay_8_12_6
 G  pay_9_12_6
 G  pay_10_12_6
 G  pay_11_12_6
 G  pay_12_12_6
 G  pay_13_12_6
 G  pay_14_12_6
 G  pay_0_12_8
 G  pay_1_12_8
 G  pay_2_12_8
 G  pay_3_12_8
 G  pay_4_12_8
 G  pay_6_12_8
 G  pay_8_12_8
 G  pay_9_12_8
 G  pay_10_12_8
 G  pay_11_12_8
 G  pay_12_12_8
 G  touch_13_12_8
 G  pay_14_12_8
 G  pay_0_12_10
 G  touch_1_12_10
 G  pay_2_12_10
 G  pay_3_12_10
 G  touch_4_12_10
 G  pay_6_12_10
 G  pay_8_12_10
 G  touch_9_12_10
 G  pay_10_12_10
 G  touch_11_12_10
 G  pay_12_12_10
 G  pay_13_12_10
 G  pay_14_12_10
 G  pay_0_12_11
 G  pay_1_12_11
 G  touch_2_12_11
 G  pay_3_12_11
 G  pay_4_12_11
 G  pay_6_12_11
 G  pay_8_12_11
 G  pay_9_12_11
 G  pay_10_12_11
 G  pay_11_12_11
 G  pay_12_12_11
 G  pay_13_12_11
 G  pay_14_12_11
 G  pay_0_12_12
 G  touch_1_12_12
 G  pay_2_12_12
 G  pay_3_12_12
 G  pay_4_12_12
 G  pay_6_12_12
 G  pay_8_12_12
 G  touch_9_12_12
 G  pay_10_12_12
 G  touch_11_12_12
 G  pay_12_12_12
 G  pay_13_12_12
 G  pay_14_12_12
 G  pay_0_12_14
 G  touch_1_12_14
 G  touch_2_12_14
 G  pay_3_12_14
 G  touch_4_12_14
 G  pay_6_12_14
 G  pay_8_12_14
 G  pay_9_12_14
 G  pay_10_12_14
 G  pay_11_12_14
 G  pay_12_12_14
 G  pay_13_12_14
 G  pay_14_12_14
 G  pay_0_12_15
 G  pay_1_12_15
 G  pay_2_12_15
 G  pay_3_12_15
 G  pay_4_12_15
 G  pay_6_12_15
 G  pay_8_12_15
 G  pay_9_12_15
 G  pay_10_12_15
 G  pay_11_12_15
 G  touch_12_12_15
 G  pay_13_12_15
 G  pay_14_12_15
 G  pay_0_12_16
 G  touch_1_12_16
 G  pay_2_12_16
 G  pay_3_12_16
 G  pay_4_12_16
 G  touch_6_12_16
 G  pay_8_12_16
 G  pay_9_12_16
 G  pay_10_12_16
 G  touch_11_12_16
 G  pay_12_12_16
 G  pay_13_12_16
 G  pay_14_12_16
 G  pay_0_12_17
 G  pay_1_12_17
 G  pay_2_12_17
 G  touch_3_12_17
 G  pay_4_12_17
 G  pay_6_12_17
 G  pay_8_12_17
 G  pay_9_12_17
 G  pay_10_12_17
 G  pay_11_12_17
 G  pay_12_12_17
 G  pay_13_12_17
 G  pay_14_12_17
 G  pay_0_12_20
 G  touch_1_12_20
 G  touch_2_12_20
 G  pay_3_12_20
 G  touch_4_12_20
 G  pay_6_12_20
 G  pay_8_12_20
 G  pay_9_12_20
 G  pay_10_12_20
 G  touch_11_12_20
 G  pay_12_12_20
 G  touch_13_12_20
 G  pay_14_12_20
 G  pay_0_12_21
 G  pay_1_12_21
 G  pay_2_12_21
 G  pay_3_12_21
 G  pay_4_12_21
 G  pay_6_12_21
 G  pay_8_12_21
 G  pay_9_12_21
 G  pay_10_12_21
 G  pay_11_12_21
 G  pay_12_12_21
 G  pay_13_12_21
 G  touch_14_12_21
 G  pay_0_12_22
 G  touch_1_12_22
 G  pay_2_12_22
 G  pay_3_12_22
 G  pay_4_12_22
 G  pay_6_12_22
 G  pay_8_12_22
 G  pay_9_12_22
 G  pay_10_12_22
 G  touch_11_12_22
 G  pay_12_12_22
 G  pay_13_12_22
 G  pay_14_12_22
 G  pay_0_12_23
 G  touch_1_12_23
 G  touch_2_12_23
 G  pay_3_12_23
 G  touch_4_12_23
 G  pay_6_12_23
 G  pay_8_12_23
 G  pay_9_12_23
 G  pay_10_12_23
 G  pay_11_12_23
 G  pay_12_12_23
 G  pay_13_12_23
 G  pay_14_12_23
 G  pay_0_12_24
 G  touch_1_12_24
 G  pay_2_12_24
 G  pay_3_12_24
 G  pay_4_12_24
 G  pay_6_12_24
 G  pay_8_12_24
 G  pay_9_12_24
 G  pay_10_12_24
 G  pay_11_12_24
 G  pay_12_12_24
 G  pay_13_12_24
 G  pay_14_12_24
 G  pay_0_13_0
 G  pay_1_13_0
 G  pay_2_13_0
 G  pay_3_13_0
 G  pay_4_13_0
 G  pay_6_13_0
 G  pay_8_13_0
 G  touch_9_13_0
 G  pay_10_13_0
 G  pay_11_13_0
 G  pay_12_13_0
 G  pay_13_13_0
 G  pay_14_13_0
 G  pay_0_13_1
 G  pay_1_13_1
 G  pay_2_13_1
 G  pay_3_13_1
 G  touch_4_13_1
 G  pay_6_13_1
 G  pay_8_13_1
 G  pay_9_13_1
 G  touch_10_13_1
 G  pay_11_13_1
 G  pay_12_13_1
 G  pay_13_13_1
 G  pay_14_13_1
 G  pay_0_13_2
 G  pay_1_13_2
 G  pay_2_13_2
 G  pay_3_13_2
 G  touch_4_13_2
 G  pay_6_13_2
 G  pay_8_13_2
 G  pay_9_13_2
 G  pay_10_13_2
 G  pay_11_13_2
 G  pay_12_13_2
 G  pay_13_13_2
 G  pay_14_13_2
 G  pay_0_13_3
 G  pay_1_13_3
 G  pay_2_13_3
 G  pay_3_13_3
 G  pay_4_13_3
 G  pay_6_13_3
 G  pay_8_13_3
 G  pay_9_13_3
 G  pay_10_13_3
 G  touch_11_13_3
 G  pay_12_13_3
 G  pay_13_13_3
 G  pay_14_13_3
 G  pay_0_13_4
 G  touch_1_13_4
 G  pay_2_13_4
 G  pay_3_13_4
 G  pay_4_13_4
 G  pay_6_13_4
 G  pay_8_13_4
 G  pay_9_13_4
 G  pay_10_13_4
 G  touch_11_13_4
 G  touch_12_13_4
 G  pay_13_13_4
 G  pay_14_13_4
 G  pay_0_13_5
 G  pay_1_13_5
 G  pay_2_13_5
 G  pay_3_13_5
 G  pay_4_13_5
 G  pay_6_13_5
 G  pay_8_13_5
 G  pay_9_13_5
 G  touch_10_13_5
 G  pay_11_13_5
 G  pay_12_13_5
 G  pay_13_13_5
 G  pay_14_13_5
 G  pay_0_13_6
 G  touch_1_13_6
 G  pay_2_13_6
 G  pay_3_13_6
 G  touch_4_13_6
 G  pay_6_13_6
 G  pay_8_13_6
 G  pay_9_13_6
 G  pay_10_13_6
 G  pay_11_13_6
 G  pay_12_13_6
 G  pay_13_13_6
 G  pay_14_13_6
 G  pay_0_13_8
 G  pay_1_13_8
 G  pay_2_13_8
 G  pay_3_13_8
 G  pay_4_13_8
 G  pay_6_13_8
 G  pay_8_13_8
 G  pay_9_13_8
 G  pay_10_13_8
 G  pay_11_13_8
 G  pay_12_13_8
 G  touch_13_13_8
 G  pay_14_13_8
 G  pay_0_13_10
 G  touch_1_13_10
 G  pay_2_13_10
 G  pay_3_13_10
 G  touch_4_13_10
 G  pay_6_13_10
 G  pay_8_13_10
 G  touch_9_13_10
 G  pay_10_13_10
 G  touch_11_13_10
 G  pay_12_13_10
 G  pay_13_13_10
 G  pay_14_13_10
 G  pay_0_13_11
 G  pay_1_13_11
 G  touch_2_13_11
 G  pay_3_13_11
 G  pay_4_13_11
 G  pay_6_13_11
 G  pay_8_13_11
 G  pay_9_13_11
 G  pay_10_13_11
 G  pay_11_13_11
 G  pay_12_13_11
 G  pay_13_13_11
 G  pay_14_13_11
 G  pay_0_13_12
 G  touch_1_13_12
 G  pay_2_13_12
 G  pay_3_13_12
 G  pay_4_13_12
 G  pay_6_13_12
 G  pay_8_13_12
 G  touch_9_13_12
 G  pay_10_13_12
 G  touch_11_13_12
 G  pay_12_13_12
 G  pay_13_13_12
 G  pay_14_13_12
 G  pay_0_13_14
 G  touch_1_13_14
 G  touch_2_13_14
 G  pay_3_13_14
 G  touch_4_13_14
 G  pay_6_13_14
 G  pay_8_13_14
 G  pay_9_13_14
 G  pay_10_13_14
 G  pay_11_13_14
 G  pay_12_13_14
 G  pay_13_13_14
 G  pay_14_13_14
 G  pay_0_13_15
 G  pay_1_13_15
 G  pay_2_13_15
 G  pay_3_13_15
 G  pay_4_13_15
 G  pay_6_13_15
 G  pay_8_13_15
 G  pay_9_13_15
 G  pay_10_13_15
 G  pay_11_13_15
 G  touch_12_13_15
 G  pay_13_13_15
 G  pay_14_13_15
 G  pay_0_13_16
 G  touch_1_13_16
 G  pay_2_13_16
 G  pay_3_13_16
 G  pay_4_13_16
 G  touch_6_13_16
 G  pay_8_13_16
 G  pay_9_13_16
 G  pay_10_13_16
 G  touch_11_13_16
 G  pay_12_13_16
 G  pay_13_13_16
 G  pay_14_13_16
 G  pay_0_13_17
 G  pay_1_13_17
 G  pay_2_13_17
 G  touch_3_13_17
 G  pay_4_13_17
 G  pay_6_13_17
 G  pay_8_13_17
 G  pay_9_13_17
 G  pay_10_13_17
 G  pay_11_13_17
 G  pay_12_13_17
 G  pay_13_13_17
 G  pay_14_13_17
 G  pay_0_13_20
 G  touch_1_13_20
 G  touch_2_13_20
 G  pay_3_13_20
 G  touch_4_13_20
 G  pay_6_13_20
 G  pay_8_13_20
 G  pay_9_13_20
 G  pay_10_13_20
 G  touch_11_13_20
 G  pay_12_13_20
 G  touch_13_13_20
 G  pay_14_13_20
 G  pay_0_13_21
 G  pay_1_13_21
 G  pay_2_13_21
 G  pay_3_13_21
 G  pay_4_13_21
 G  pay_6_13_21
 G  pay_8_13_21
 G  pay_9_13_21
 G  pay_10_13_21
 G  pay_11_13_21
 G  pay_12_13_21
 G  pay_13_13_21
 G  touch_14_13_21
 G  pay_0_13_22
 G  touch_1_13_22
 G  pay_2_13_22
 G  pay_3_13_22
 G  pay_4_13_22
 G  pay_6_13_22
 G  pay_8_13_22
 G  pay_9_13_22
 G  pay_10_13_22
 G  touch_11_13_22
 G  pay_12_13_22
 G  pay_13_13_22
 G  pay_14_13_22
 G  pay_0_13_23
 G  touch_1_13_23
 G  touch_2_13_23
 G  pay_3_13_23
 G  touch_4_13_23
 G  pay_6_13_23
 G  pay_8_13_23
 G  pay_9_13_23
 G  pay_10_13_23
 G  pay_11_13_23
 G  pay_12_13_23
 G  pay_13_13_23
 G  pay_14_13_23
 G  pay_0_13_24
 G  touch_1_13_24
 G  pay_2_13_24
 G  pay_3_13_24
 G  pay_4_13_24
 G  pay_6_13_24
 G  pay_8_13_24
 G  pay_9_13_24
 G  pay_10_13_24
 G  pay_11_13_24
 G  pay_12_13_24
 G  pay_13_13_24
 G  pay_14_13_24
 G  pay_0_14_0
 G  pay_1_14_0
 G  pay_2_14_0
 G  pay_3_14_0
 G  pay_4_14_0
 G  pay_6_14_0
 G  pay_8_14_0
 G  touch_9_14_0
 G  pay_10_14_0
 G  pay_11_14_0
 G  pay_12_14_0
 G  pay_13_14_0
 G  pay_14_14_0
 G  pay_0_14_1
 G  pay_1_14_1
 G  pay_2_14_1
 G  pay_3_14_1
 G  touch_4_14_1
 G  pay_6_14_1
 G  pay_8_14_1
 G  pay_9_14_1
 G  touch_10_14_1
 G  pay_11_14_1
 G  pay_12_14_1
 G  pay_13_14_1
 G  pay_14_14_1
 G  pay_0_14_2
 G  pay_1_14_2
 G  pay_2_14_2
 G  pay_3_14_2
 G  touch_4_14_2
 G  pay_6_14_2
 G  pay_8_14_2
 G  pay_9_14_2
 G  pay_10_14_2
 G  pay_11_14_2
 G  pay_12_14_2
 G  pay_13_14_2
 G  pay_14_14_2
 G  pay_0_14_3
 G  pay_1_14_3
 G  pay_2_14_3
 G  pay_3_14_3
 G  pay_4_14_3
 G  pay_6_14_3
 G  pay_8_14_3
 G  pay_9_14_3
 G  pay_10_14_3
 G  touch_11_14_3
 G  pay_12_14_3
 G  pay_13_14_3
 G  pay_14_14_3
 G  pay_0_14_4
 G  touch_1_14_4
 G  pay_2_14_4
 G  pay_3_14_4
 G  pay_4_14_4
 G  pay_6_14_4
 G  pay_8_14_4
 G  pay_9_14_4
 G  pay_10_14_4
 G  touch_11_14_4
 G  touch_12_14_4
 G  pay_13_14_4
 G  pay_14_14_4
 G  pay_0_14_5
 G  pay_1_14_5
 G  pay_2_14_5
 G  pay_3_14_5
 G  pay_4_14_5
 G  pay_6_14_5
 G  pay_8_14_5
 G  pay_9_14_5
 G  touch_10_14_5
 G  pay_11_14_5
 G  pay_12_14_5
 G  pay_13_14_5
 G  pay_14_14_5
 G  pay_0_14_6
 G  touch_1_14_6
 G  pay_2_14_6
 G  pay_3_14_6
 G  touch_4_14_6
 G  pay_6_14_6
 G  pay_8_14_6
 G  pay_9_14_6
 G  pay_10_14_6
 G  pay_11_14_6
 G  pay_12_14_6
 G  pay_13_14_6
 G  pay_14_14_6
 G  pay_0_14_8
 G  pay_1_14_8
 G  pay_2_14_8
 G  pay_3_14_8
 G  pay_4_14_8
 G  pay_6_14_8
 G  pay_8_14_8
 G  pay_9_14_8
 G  pay_10_14_8
 G  pay_11_14_8
 G  pay_12_14_8
 G  touch_13_14_8
 G  pay_14_14_8
 G  pay_0_14_10
 G  touch_1_14_10
 G  pay_2_14_10
 G  pay_3_14_10
 G  touch_4_14_10
 G  pay_6_14_10
 G  pay_8_14_10
 G  touch_9_14_10
 G  pay_10_14_10
 G  touch_11_14_10
 G  pay_12_14_10
 G  pay_13_14_10
 G  pay_14_14_10
 G  pay_0_14_11
 G  pay_1_14_11
 G  touch_2_14_11
 G  pay_3_14_11
 G  pay_4_14_11
 G  pay_6_14_11
 G  pay_8_14_11
 G  pay_9_14_11
 G  pay_10_14_11
 G  pay_11_14_11
 G  pay_12_14_11
 G  pay_13_14_11
 G  pay_14_14_11
 G  pay_0_14_12
 G  touch_1_14_12
 G  pay_2_14_12
 G  pay_3_14_12
 G  pay_4_14_12
 G  pay_6_14_12
 G  pay_8_14_12
 G  touch_9_14_12
 G  pay_10_14_12
 G  touch_11_14_12
 G  pay_12_14_12
 G  pay_13_14_12
 G  pay_14_14_12
 G  pay_0_14_14
 G  touch_1_14_14
 G  touch_2_14_14
 G  pay_3_14_14
 G  touch_4_14_14
 G  pay_6_14_14
 G  pay_8_14_14
 G  pay_9_14_14
 G  pay_10_14_14
 G  pay_11_14_14
 G  pay_12_14_14
 G  pay_13_14_14
 G  pay_14_14_14
 G  pay_0_14_15
 G  pay_1_14_15
 G  pay_2_14_15
 G  pay_3_14_15
 G  pay_4_14_15
 G  pay_6_14_15
 G  pay_8_14_15
 G  pay_9_14_15
 G  pay_10_14_15
 G  pay_11_14_15
 G  touch_12_14_15
 G  pay_13_14_15
 G  pay_14_14_15
 G  pay_0_14_16
 G  touch_1_14_16
 G  pay_2_14_16
 G  pay_3_14_16
 G  pay_4_14_16
 G  touch_6_14_16
 G  pay_8_14_16
 G  pay_9_14_16
 G  pay_10_14_16
 G  touch_11_14_16
 G  pay_12_14_16
 G  pay_13_14_16
 G  pay_14_14_16
 G  pay_0_14_17
 G  pay_1_14_17
 G  pay_2_14_17
 G  touch_3_14_17
 G  pay_4_14_17
 G  pay_6_14_17
 G  pay_8_14_17
 G  pay_9_14_17
 G  pay_10_14_17
 G  pay_11_14_17
 G  pay_12_14_17
 G  pay_13_14_17
 G  pay_14_14_17
 G  pay_0_14_20
 G  touch_1_14_20
 G  touch_2_14_20
 G  pay_3_14_20
 G  touch_4_14_20
 G  pay_6_14_20
 G  pay_8_14_20
 G  pay_9_14_20
 G  pay_10_14_20
 G  touch_11_14_20
 G  pay_12_14_20
 G  touch_13_14_20
 G  pay_14_14_20
 G  pay_0_14_21
 G  pay_1_14_21
 G  pay_2_14_21
 G  pay_3_14_21
 G  pay_4_14_21
 G  pay_6_14_21
 G  pay_8_14_21
 G  pay_9_14_21
 G  pay_10_14_21
 G  pay_11_14_21
 G  pay_12_14_21
 G  pay_13_14_21
 G  touch_14_14_21
 G  pay_0_14_22
 G  touch_1_14_22
 G  pay_2_14_22
 G  pay_3_14_22
 G  pay_4_14_22
 G  pay_6_14_22
 G  pay_8_14_22
 G  pay_9_14_22
 G  pay_10_14_22
 G  touch_11_14_22
 G  pay_12_14_22
 G  pay_13_14_22
 G  pay_14_14_22
 G  pay_0_14_23
 G  touch_1_14_23
 G  touch_2_14_23
 G  pay_3_14_23
 G  touch_4_14_23
 G  pay_6_14_23
 G  pay_8_14_23
 G  pay_9_14_23
 G  pay_10_14_23
 G  pay_11_14_23
 G  pay_12_14_23
 G  pay_13_14_23
 G  pay_14_14_23
 G  pay_0_14_24
 G  touch_1_14_24
 G  pay_2_14_24
 G  pay_3_14_24
 G  pay_4_14_24
 G  pay_6_14_24
 G  pay_8_14_24
 G  pay_9_14_24
 G  pay_10_14_24
 G  pay_11_14_24
 G  pay_12_14_24
 G  pay_13_14_24
 G  pay_14_14_24
 G  pay_0_15_1
 G  pay_1_15_1
 G  pay_2_15_1
 G  pay_3_15_1
 G  touch_4_15_1
 G  pay_5_15_1
 G  pay_6_15_1
 G  pay_7_15_1
 G  pay_15_15_1
 G  pay_0_15_2
 G  pay_1_15_2
 G  pay_2_15_2
 G  pay_3_15_2
 G  touch_4_15_2
 G  pay_5_15_2
 G  pay_6_15_2
 G  pay_7_15_2
 G  pay_15_15_2
 G  pay_0_15_4
 G  touch_1_15_4
 G  pay_2_15_4
 G  pay_3_15_4
 G  pay_4_15_4
 G  touch_5_15_4
 G  pay_6_15_4
 G  pay_7_15_4
 G  pay_15_15_4
 G  pay_0_15_6
 G  touch_1_15_6
 G  pay_2_15_6
 G  pay_3_15_6
 G  touch_4_15_6
 G  touch_5_15_6
 G  pay_6_15_6
 G  pay_7_15_6
 G  pay_15_15_6
 G  pay_0_15_9
 G  pay_1_15_9
 G  pay_2_15_9
 G  pay_3_15_9
 G  pay_4_15_9
 G  pay_5_15_9
 G  pay_6_15_9
 G  pay_7_15_9
 G  touch_15_15_9
 G  pay_0_15_10
 G  touch_1_15_10
 G  pay_2_15_10
 G  pay_3_15_10
 G  touch_4_15_10
 G  touch_5_15_10
 G  pay_6_15_10
 G  pay_7_15_10
 G  pay_15_15_10
 G  pay_0_15_11
 G  pay_1_15_11
 G  touch_2_15_11
 G  pay_3_15_11
 G  pay_4_15_11
 G  pay_5_15_11
 G  pay_6_15_11
 G  pay_7_15_11
 G  pay_15_15_11
 G  pay_0_15_12
 G  touch_1_15_12
 G  pay_2_15_12
 G  pay_3_15_12
 G  pay_4_15_12
 G  pay_5_15_12
 G  pay_6_15_12
 G  pay_7_15_12
 G  pay_15_15_12
 G  pay_0_15_13
 G  pay_1_15_13
 G  pay_2_15_13
 G  pay_3_15_13
 G  pay_4_15_13
 G  pay_5_15_13
 G  pay_6_15_13
 G  pay_7_15_13
 G  touch_15_15_13
 G  pay_0_15_14
 G  touch_1_15_14
 G  touch_2_15_14
 G  pay_3_15_14
 G  touch_4_15_14
 G  pay_5_15_14
 G  pay_6_15_14
 G  pay_7_15_14
 G  pay_15_15_14
 G  pay_0_15_16
 G  touch_1_15_16
 G  pay_2_15_16
 G  pay_3_15_16
 G  pay_4_15_16
 G  touch_5_15_16
 G  touch_6_15_16
 G  touch_7_15_16
 G  pay_15_15_16
 G  pay_0_15_17
 G  pay_1_15_17
 G  pay_2_15_17
 G  touch_3_15_17
 G  pay_4_15_17
 G  pay_5_15_17
 G  pay_6_15_17
 G  pay_7_15_17
 G  pay_15_15_17
 G  pay_0_15_18
 G  pay_1_15_18
 G  pay_2_15_18
 G  pay_3_15_18
 G  pay_4_15_18
 G  touch_5_15_18
 G  pay_6_15_18
 G  pay_7_15_18
 G  pay_15_15_18
 G  pay_0_15_19
 G  pay_1_15_19
 G  pay_2_15_19
 G  pay_3_15_19
 G  pay_4_15_19
 G  touch_5_15_19
 G  pay_6_15_19
 G  pay_7_15_19
 G  pay_15_15_19
 G  pay_0_15_20
 G  touch_1_15_20
 G  touch_2_15_20
 G  pay_3_15_20
 G  touch_4_15_20
 G  pay_5_15_20
 G  pay_6_15_20
 G  pay_7_15_20
 G  pay_15_15_20
 G  pay_0_15_22
 G  touch_1_15_22
 G  pay_2_15_22
 G  pay_3_15_22
 G  pay_4_15_22
 G  touch_5_15_22
 G  pay_6_15_22
 G  pay_7_15_22
 G  pay_15_15_22
 G  pay_0_15_23
 G  touch_1_15_23
 G  touch_2_15_23
 G  pay_3_15_23
 G  touch_4_15_23
 G  touch_5_15_23
 G  pay_6_15_23
 G  pay_7_15_23
 G  pay_15_15_23
 G  pay_0_15_24
 G  touch_1_15_24
 G  pay_2_15_24
 G  pay_3_15_24
 G  pay_4_15_24
 G  pay_5_15_24
 G  pay_6_15_24
 G  pay_7_15_24
 G  pay_15_15_24
 G  pay_0_16_1
 G  pay_1_16_1
 G  pay_2_16_1
 G  pay_3_16_1
 G  touch_4_16_1
 G  pay_5_16_1
 G  pay_6_16_1
 G  pay_7_16_1
 G  pay_16_16_1
 G  pay_0_16_2
 G  pay_1_16_2
 G  pay_2_16_2
 G  pay_3_16_2
 G  touch_4_16_2
 G  pay_5_16_2
 G  pay_6_16_2
 G  pay_7_16_2
 G  pay_16_16_2
 G  pay_0_16_4
 G  touch_1_16_4
 G  pay_2_16_4
 G  pay_3_16_4
 G  pay_4_16_4
 G  touch_5_16_4
 G  pay_6_16_4
 G  pay_7_16_4
 G  pay_16_16_4
 G  pay_0_16_6
 G  touch_1_16_6
 G  pay_2_16_6
 G  pay_3_16_6
 G  touch_4_16_6
 G  touch_5_16_6
 G  pay_6_16_6
 G  pay_7_16_6
 G  pay_16_16_6
 G  pay_0_16_7
 G  pay_1_16_7
 G  pay_2_16_7
 G  pay_3_16_7
 G  pay_4_16_7
 G  pay_5_16_7
 G  pay_6_16_7
 G  pay_7_16_7
 G  touch_16_16_7
 G  pay_0_16_10
 G  touch_1_16_10
 G  pay_2_16_10
 G  pay_3_16_10
 G  touch_4_16_10
 G  touch_5_16_10
 G  pay_6_16_10
 G  pay_7_16_10
 G  pay_16_16_10
 G  pay_0_16_11
 G  pay_1_16_11
 G  touch_2_16_11
 G  pay_3_16_11
 G  pay_4_16_11
 G  pay_5_16_11
 G  pay_6_16_11
 G  pay_7_16_11
 G  pay_16_16_11
 G  pay_0_16_12
 G  touch_1_16_12
 G  pay_2_16_12
 G  pay_3_16_12
 G  pay_4_16_12
 G  pay_5_16_12
 G  pay_6_16_12
 G  pay_7_16_12
 G  pay_16_16_12
 G  pay_0_16_13
 G  pay_1_16_13
 G  pay_2_16_13
 G  pay_3_16_13
 G  pay_4_16_13
 G  pay_5_16_13
 G  pay_6_16_13
 G  pay_7_16_13
 G  touch_16_16_13
 G  pay_0_16_14
 G  touch_1_16_14
 G  touch_2_16_14
 G  pay_3_16_14
 G  touch_4_16_14
 G  pay_5_16_14
 G  pay_6_16_14
 G  pay_7_16_14
 G  pay_16_16_14
 G  pay_0_16_16
 G  touch_1_16_16
 G  pay_2_16_16
 G  pay_3_16_16
 G  pay_4_16_16
 G  touch_5_16_16
 G  touch_6_16_16
 G  touch_7_16_16
 G  pay_16_16_16
 G  pay_0_16_17
 G  pay_1_16_17
 G  pay_2_16_17
 G  touch_3_16_17
 G  pay_4_16_17
 G  pay_5_16_17
 G  pay_6_16_17
 G  pay_7_16_17
 G  pay_16_16_17
 G  pay_0_16_18
 G  pay_1_16_18
 G  pay_2_16_18
 G  pay_3_16_18
 G  pay_4_16_18
 G  touch_5_16_18
 G  pay_6_16_18
 G  pay_7_16_18
 G  touch_16_16_18
 G  pay_0_16_19
 G  pay_1_16_19
 G  pay_2_16_19
 G  pay_3_16_19
 G  pay_4_16_19
 G  touch_5_16_19
 G  pay_6_16_19
 G  pay_7_16_19
 G  pay_16_16_19
 G  pay_0_16_20
 G  touch_1_16_20
 G  touch_2_16_20
 G  pay_3_16_20
 G  touch_4_16_20
 G  pay_5_16_20
 G  pay_6_16_20
 G  pay_7_16_20
 G  pay_16_16_20
 G  pay_0_16_22
 G  touch_1_16_22
 G  pay_2_16_22
 G  pay_3_16_22
 G  pay_4_16_22
 G  touch_5_16_22
 G  pay_6_16_22
 G  pay_7_16_22
 G  pay_16_16_22
 G  pay_0_16_23
 G  touch_1_16_23
 G  touch_2_16_23
 G  pay_3_16_23
 G  touch_4_16_23
 G  touch_5_16_23
 G  pay_6_16_23
 G  pay_7_16_23
 G  pay_16_16_23
 G  pay_0_16_24
 G  touch_1_16_24
 G  pay_2_16_24
 G  pay_3_16_24
 G  pay_4_16_24
 G  pay_5_16_24
 G  pay_6_16_24
 G  pay_7_16_24
 G  pay_16_16_24
 G  pay_0_17_1
 G  pay_1_17_1
 G  pay_2_17_1
 G  pay_3_17_1
 G  touch_4_17_1
 G  pay_5_17_1
 G  pay_0_17_2
 G  pay_1_17_2
 G  pay_2_17_2
 G  pay_3_17_2
 G  touch_4_17_2
 G  pay_5_17_2
 G  pay_0_17_4
 G  touch_1_17_4
 G  pay_2_17_4
 G  pay_3_17_4
 G  pay_4_17_4
 G  touch_5_17_4
 G  pay_0_17_6
 G  touch_1_17_6
 G  pay_2_17_6
 G  pay_3_17_6
 G  touch_4_17_6
 G  touch_5_17_6
 G  pay_0_17_10
 G  touch_1_17_10
 G  pay_2_17_10
 G  pay_3_17_10
 G  touch_4_17_10
 G  touch_5_17_10
 G  pay_0_17_11
 G  pay_1_17_11
 G  touch_2_17_11
 G  pay_3_17_11
 G  pay_4_17_11
 G  pay_5_17_11
 G  pay_0_17_12
 G  touch_1_17_12
 G  pay_2_17_12
 G  pay_3_17_12
 G  pay_4_17_12
 G  pay_5_17_12
 G  pay_0_17_14
 G  touch_1_17_14
 G  touch_2_17_14
 G  pay_3_17_14
 G  touch_4_17_14
 G  pay_5_17_14
 G  pay_0_17_16
 G  touch_1_17_16
 G  pay_2_17_16
 G  pay_3_17_16
 G  pay_4_17_16
 G  touch_5_17_16
 G  pay_0_17_17
 G  pay_1_17_17
 G  pay_2_17_17
 G  touch_3_17_17
 G  pay_4_17_17
 G  pay_5_17_17
 G  pay_0_17_18
 G  pay_1_17_18
 G  pay_2_17_18
 G  pay_3_17_18
 G  pay_4_17_18
 G  touch_5_17_18
 G  pay_0_17_19
 G  pay_1_17_19
 G  pay_2_17_19
 G  pay_3_17_19
 G  pay_4_17_19
 G  touch_5_17_19
 G  pay_0_17_20
 G  touch_1_17_20
 G  touch_2_17_20
 G  pay_3_17_20
 G  touch_4_17_20
 G  pay_5_17_20
 G  pay_0_17_22
 G  touch_1_17_22
 G  pay_2_17_22
 G  pay_3_17_22
 G  pay_4_17_22
 G  touch_5_17_22
 G  pay_0_17_23
 G  touch_1_17_23
 G  touch_2_17_23
 G  pay_3_17_23
 G  touch_4_17_23
 G  touch_5_17_23
 G  pay_0_17_24
 G  touch_1_17_24
 G  pay_2_17_24
 G  pay_3_17_24
 G  pay_4_17_24
 G  pay_5_17_24
 G  pay_0_18_1
 G  pay_1_18_1
 G  pay_2_18_1
 G  pay_3_18_1
 G  touch_4_18_1
 G  pay_0_18_2
 G  pay_1_18_2
 G  pay_2_18_2
 G  pay_3_18_2
 G  touch_4_18_2
 G  pay_0_18_4
 G  touch_1_18_4
 G  pay_2_18_4
 G  pay_3_18_4
 G  pay_4_18_4
 G  pay_0_18_6
 G  touch_1_18_6
 G  pay_2_18_6
 G  pay_3_18_6
 G  touch_4_18_6
 G  pay_0_18_10
 G  touch_1_18_10
 G  pay_2_18_10
 G  pay_3_18_10
 G  touch_4_18_10
 G  pay_0_18_11
 G  pay_1_18_11
 G  touch_2_18_11
 G  pay_3_18_11
 G  pay_4_18_11
 G  pay_0_18_12
 G  touch_1_18_12
 G  pay_2_18_12
 G  pay_3_18_12
 G  pay_4_18_12
 G  pay_0_18_14
 G  touch_1_18_14
 G  touch_2_18_14
 G  pay_3_18_14
 G  touch_4_18_14
 G  pay_0_18_16
 G  touch_1_18_16
 G  pay_2_18_16
 G  pay_3_18_16
 G  pay_4_18_16
 G  pay_0_18_17
 G  pay_1_18_17
 G  pay_2_18_17
 G  touch_3_18_17
 G  pay_4_18_17
 G  pay_0_18_20
 G  touch_1_18_20
 G  touch_2_18_20
 G  pay_3_18_20
 G  touch_4_18_20
 G  pay_0_18_22
 G  touch_1_18_22
 G  pay_2_18_22
 G  pay_3_18_22
 G  pay_4_18_22
 G  pay_0_18_23
 G  touch_1_18_23
 G  touch_2_18_23
 G  pay_3_18_23
 G  touch_4_18_23
 G  pay_0_18_24
 G  touch_1_18_24
 G  pay_2_18_24
 G  pay_3_18_24
 G  pay_4_18_24
 G  pay_0_19_1
 G  pay_1_19_1
 G  pay_2_19_1
 G  pay_3_19_1
 G  touch_4_19_1
 G  pay_5_19_1
 G  pay_6_19_1
 G  pay_7_19_1
 G  pay_0_19_2
 G  pay_1_19_2
 G  pay_2_19_2
 G  pay_3_19_2
 G  touch_4_19_2
 G  pay_5_19_2
 G  pay_6_19_2
 G  pay_7_19_2
 G  pay_0_19_4
 G  touch_1_19_4
 G  pay_2_19_4
 G  pay_3_19_4
 G  pay_4_19_4
 G  touch_5_19_4
 G  pay_6_19_4
 G  pay_7_19_4
 G  pay_0_19_6
 G  touch_1_19_6
 G  pay_2_19_6
 G  pay_3_19_6
 G  touch_4_19_6
 G  touch_5_19_6
 G  pay_6_19_6
 G  pay_7_19_6
 G  pay_0_19_10
 G  touch_1_19_10
 G  pay_2_19_10
 G  pay_3_19_10
 G  touch_4_19_10
 G  touch_5_19_10
 G  pay_6_19_10
 G  pay_7_19_10
 G  pay_0_19_11
 G  pay_1_19_11
 G  touch_2_19_11
 G  pay_3_19_11
 G  pay_4_19_11
 G  pay_5_19_11
 G  pay_6_19_11
 G  pay_7_19_11
 G  pay_0_19_12
 G  touch_1_19_12
 G  pay_2_19_12
 G  pay_3_19_12
 G  pay_4_19_12
 G  pay_5_19_12
 G  pay_6_19_12
 G  pay_7_19_12
 G  pay_0_19_14
 G  touch_1_19_14
 G  touch_2_19_14
 G  pay_3_19_14
 G  touch_4_19_14
 G  pay_5_19_14
 G  pay_6_19_14
 G  pay_7_19_14
 G  pay_0_19_16
 G  touch_1_19_16
 G  pay_2_19_16
 G  pay_3_19_16
 G  pay_4_19_16
 G  touch_5_19_16
 G  touch_6_19_16
 G  touch_7_19_16
 G  pay_0_19_17
 G  pay_1_19_17
 G  pay_2_19_17
 G  touch_3_19_17
 G  pay_4_19_17
 G  pay_5_19_17
 G  pay_6_19_17
 G  pay_7_19_17
 G  pay_0_19_18
 G  pay_1_19_18
 G  pay_2_19_18
 G  pay_3_19_18
 G  pay_4_19_18
 G  touch_5_19_18
 G  pay_6_19_18
 G  pay_7_19_18
 G  pay_0_19_19
 G  pay_1_19_19
 G  pay_2_19_19
 G  pay_3_19_19
 G  pay_4_19_19
 G  touch_5_19_19
 G  pay_6_19_19
 G  pay_7_19_19
 G  pay_0_19_20
 G  touch_1_19_20
 G  touch_2_19_20
 G  pay_3_19_20
 G  touch_4_19_20
 G  pay_5_19_20
 G  pay_6_19_20
 G  pay_7_19_20
 G  pay_0_19_22
 G  touch_1_19_22
 G  pay_2_19_22
 G  pay_3_19_22
 G  pay_4_19_22
 G  touch_5_19_22
 G  pay_6_19_22
 G  pay_7_19_22
 G  pay_0_19_23
 G  touch_1_19_23
 G  touch_2_19_23
 G  pay_3_19_23
 G  touch_4_19_23
 G  touch_5_19_23
 G  pay_6_19_23
 G  pay_7_19_23
 G  pay_0_19_24
 G  touch_1_19_24
 G  pay_2_19_24
 G  pay_3_19_24
 G  pay_4_19_24
 G  pay_5_19_24
 G  pay_6_19_24
 G  pay_7_19_24
 G  pay_0_20_0
 G  pay_1_20_0
 G  pay_2_20_0
 G  pay_3_20_0
 G  pay_4_20_0
 G  pay_6_20_0
 G  pay_8_20_0
 G  touch_9_20_0
 G  pay_10_20_0
 G  pay_11_20_0
 G  pay_12_20_0
 G  pay_13_20_0
 G  pay_14_20_0
 G  pay_0_20_1
 G  pay_1_20_1
 G  pay_2_20_1
 G  pay_3_20_1
 G  touch_4_20_1
 G  pay_6_20_1
 G  pay_8_20_1
 G  pay_9_20_1
 G  touch_10_20_1
 G  pay_11_20_1
 G  pay_12_20_1
 G  pay_13_20_1
 G  pay_14_20_1
 G  pay_0_20_2
 G  pay_1_20_2
 G  pay_2_20_2
 G  pay_3_20_2
 G  touch_4_20_2
 G  pay_6_20_2
 G  pay_8_20_2
 G  pay_9_20_2
 G  pay_10_20_2
 G  pay_11_20_2
 G  pay_12_20_2
 G  pay_13_20_2
 G  pay_14_20_2
 G  pay_0_20_3
 G  pay_1_20_3
 G  pay_2_20_3
 G  pay_3_20_3
 G  pay_4_20_3
 G  pay_6_20_3
 G  pay_8_20_3
 G  pay_9_20_3
 G  pay_10_20_3
 G  touch_11_20_3
 G  pay_12_20_3
 G  pay_13_20_3
 G  pay_14_20_3
 G  pay_0_20_4
 G  touch_1_20_4
 G  pay_2_20_4
 G  pay_3_20_4
 G  pay_4_20_4
 G  pay_6_20_4
 G  pay_8_20_4
 G  pay_9_20_4
 G  pay_10_20_4
 G  touch_11_20_4
 G  touch_12_20_4
 G  pay_13_20_4
 G  pay_14_20_4
 G  pay_0_20_5
 G  pay_1_20_5
 G  pay_2_20_5
 G  pay_3_20_5
 G  pay_4_20_5
 G  pay_6_20_5
 G  pay_8_20_5
 G  pay_9_20_5
 G  touch_10_20_5
 G  pay_11_20_5
 G  pay_12_20_5
 G  pay_13_20_5
 G  pay_14_20_5
 G  pay_0_20_6
 G  touch_1_20_6
 G  pay_2_20_6
 G  pay_3_20_6
 G  touch_4_20_6
 G  pay_6_20_6
 G  pay_8_20_6
 G  pay_9_20_6
 G  pay_10_20_6
 G  pay_11_20_6
 G  pay_12_20_6
 G  pay_13_20_6
 G  pay_14_20_6
 G  pay_0_20_8
 G  pay_1_20_8
 G  pay_2_20_8
 G  pay_3_20_8
 G  pay_4_20_8
 G  pay_6_20_8
 G  pay_8_20_8
 G  pay_9_20_8
 G  pay_10_20_8
 G  pay_11_20_8
 G  pay_12_20_8
 G  touch_13_20_8
 G  pay_14_20_8
 G  pay_0_20_10
 G  touch_1_20_10
 G  pay_2_20_10
 G  pay_3_20_10
 G  touch_4_20_10
 G  pay_6_20_10
 G  pay_8_20_10
 G  touch_9_20_10
 G  pay_10_20_10
 G  touch_11_20_10
 G  pay_12_20_10
 G  pay_13_20_10
 G  pay_14_20_10
 G  pay_0_20_11
 G  pay_1_20_11
 G  touch_2_20_11
 G  pay_3_20_11
 G  pay_4_20_11
 G  pay_6_20_11
 G  pay_8_20_11
 G  pay_9_20_11
 G  pay_10_20_11
 G  pay_11_20_11
 G  pay_12_20_11
 G  pay_13_20_11
 G  pay_14_20_11
 G  pay_0_20_12
 G  touch_1_20_12
 G  pay_2_20_12
 G  pay_3_20_12
 G  pay_4_20_12
 G  pay_6_20_12
 G  pay_8_20_12
 G  touch_9_20_12
 G  pay_10_20_12
 G  touch_11_20_12
 G  pay_12_20_12
 G  pay_13_20_12
 G  pay_14_20_12
 G  pay_0_20_14
 G  touch_1_20_14
 G  touch_2_20_14
 G  pay_3_20_14
 G  touch_4_20_14
 G  pay_6_20_14
 G  pay_8_20_14
 G  pay_9_20_14
 G  pay_10_20_14
 G  pay_11_20_14
 G  pay_12_20_14
 G  pay_13_20_14
 G  pay_14_20_14
 G  pay_0_20_15
 G  pay_1_20_15
 G  pay_2_20_15
 G  pay_3_20_15
 G  pay_4_20_15
 G  pay_6_20_15
 G  pay_8_20_15
 G  pay_9_20_15
 G  pay_10_20_15
 G  pay_11_20_15
 G  touch_12_20_15
 G  pay_13_20_15
 G  pay_14_20_15
 G  pay_0_20_16
 G  touch_1_20_16
 G  pay_2_20_16
 G  pay_3_20_16
 G  pay_4_20_16
 G  touch_6_20_16
 G  pay_8_20_16
 G  pay_9_20_16
 G  pay_10_20_16
 G  touch_11_20_16
 G  pay_12_20_16
 G  pay_13_20_16
 G  pay_14_20_16
 G  pay_0_20_17
 G  pay_1_20_17
 G  pay_2_20_17
 G  touch_3_20_17
 G  pay_4_20_17
 G  pay_6_20_17
 G  pay_8_20_17
 G  pay_9_20_17
 G  pay_10_20_17
 G  pay_11_20_17
 G  pay_12_20_17
 G  pay_13_20_17
 G  pay_14_20_17
 G  pay_0_20_20
 G  touch_1_20_20
 G  touch_2_20_20
 G  pay_3_20_20
 G  touch_4_20_20
 G  pay_6_20_20
 G  pay_8_20_20
 G  pay_9_20_20
 G  pay_10_20_20
 G  touch_11_20_20
 G  pay_12_20_20
 G  touch_13_20_20
 G  pay_14_20_20
 G  pay_0_20_21
 G  pay_1_20_21
 G  pay_2_20_21
 G  pay_3_20_21
 G  pay_4_20_21
 G  pay_6_20_21
 G  pay_8_20_21
 G  pay_9_20_21
 G  pay_10_20_21
 G  pay_11_20_21
 G  pay_12_20_21
 G  pay_13_20_21
 G  touch_14_20_21
 G  pay_0_20_22
 G  touch_1_20_22
 G  pay_2_20_22
 G  pay_3_20_22
 G  pay_4_20_22
 G  pay_6_20_22
 G  pay_8_20_22
 G  pay_9_20_22
 G  pay_10_20_22
 G  touch_11_20_22
 G  pay_12_20_22
 G  pay_13_20_22
 G  pay_14_20_22
 G  pay_0_20_23
 G  touch_1_20_23
 G  touch_2_20_23
 G  pay_3_20_23
 G  touch_4_20_23
 G  pay_6_20_23
 G  pay_8_20_23
 G  pay_9_20_23
 G  pay_10_20_23
 G  pay_11_20_23
 G  pay_12_20_23
 G  pay_13_20_23
 G  pay_14_20_23
 G  pay_0_20_24
 G  touch_1_20_24
 G  pay_2_20_24
 G  pay_3_20_24
 G  pay_4_20_24
 G  pay_6_20_24
 G  pay_8_20_24
 G  pay_9_20_24
 G  pay_10_20_24
 G  pay_11_20_24
 G  pay_12_20_24
 G  pay_13_20_24
 G  pay_14_20_24
 G  pay_0_21_1
 G  pay_1_21_1
 G  pay_2_21_1
 G  pay_3_21_1
 G  touch_4_21_1
 G  pay_5_21_1
 G  pay_6_21_1
 G  pay_7_21_1
 G  pay_15_21_1
 G  pay_0_21_2
 G  pay_1_21_2
 G  pay_2_21_2
 G  pay_3_21_2
 G  touch_4_21_2
 G  pay_5_21_2
 G  pay_6_21_2
 G  pay_7_21_2
 G  pay_15_21_2
 G  pay_0_21_4
 G  touch_1_21_4
 G  pay_2_21_4
 G  pay_3_21_4
 G  pay_4_21_4
 G  touch_5_21_4
 G  pay_6_21_4
 G  pay_7_21_4
 G  pay_15_21_4
 G  pay_0_21_6
 G  touch_1_21_6
 G  pay_2_21_6
 G  pay_3_21_6
 G  touch_4_21_6
 G  touch_5_21_6
 G  pay_6_21_6
 G  pay_7_21_6
 G  pay_15_21_6
 G  pay_0_21_9
 G  pay_1_21_9
 G  pay_2_21_9
 G  pay_3_21_9
 G  pay_4_21_9
 G  pay_5_21_9
 G  pay_6_21_9
 G  pay_7_21_9
 G  touch_15_21_9
 G  pay_0_21_10
 G  touch_1_21_10
 G  pay_2_21_10
 G  pay_3_21_10
 G  touch_4_21_10
 G  touch_5_21_10
 G  pay_6_21_10
 G  pay_7_21_10
 G  pay_15_21_10
 G  pay_0_21_11
 G  pay_1_21_11
 G  touch_2_21_11
 G  pay_3_21_11
 G  pay_4_21_11
 G  pay_5_21_11
 G  pay_6_21_11
 G  pay_7_21_11
 G  pay_15_21_11
 G  pay_0_21_12
 G  touch_1_21_12
 G  pay_2_21_12
 G  pay_3_21_12
 G  pay_4_21_12
 G  pay_5_21_12
 G  pay_6_21_12
 G  pay_7_21_12
 G  pay_15_21_12
 G  pay_0_21_13
 G  pay_1_21_13
 G  pay_2_21_13
 G  pay_3_21_13
 G  pay_4_21_13
 G  pay_5_21_13
 G  pay_6_21_13
 G  pay_7_21_13
 G  touch_15_21_13
 G  pay_0_21_14
 G  touch_1_21_14
 G  touch_2_21_14
 G  pay_3_21_14
 G  touch_4_21_14
 G  pay_5_21_14
 G  pay_6_21_14
 G  pay_7_21_14
 G  pay_15_21_14
 G  pay_0_21_16
 G  touch_1_21_16
 G  pay_2_21_16
 G  pay_3_21_16
 G  pay_4_21_16
 G  touch_5_21_16
 G  touch_6_21_16
 G  touch_7_21_16
 G  pay_15_21_16
 G  pay_0_21_17
 G  pay_1_21_17
 G  pay_2_21_17
 G  touch_3_21_17
 G  pay_4_21_17
 G  pay_5_21_17
 G  pay_6_21_17
 G  pay_7_21_17
 G  pay_15_21_17
 G  pay_0_21_18
 G  pay_1_21_18
 G  pay_2_21_18
 G  pay_3_21_18
 G  pay_4_21_18
 G  touch_5_21_18
 G  pay_6_21_18
 G  pay_7_21_18
 G  pay_15_21_18
 G  pay_0_21_19
 G  pay_1_21_19
 G  pay_2_21_19
 G  pay_3_21_19
 G  pay_4_21_19
 G  touch_5_21_19
 G  pay_6_21_19
 G  pay_7_21_19
 G  pay_15_21_19
 G  pay_0_21_20
 G  touch_1_21_20
 G  touch_2_21_20
 G  pay_3_21_20
 G  touch_4_21_20
 G  pay_5_21_20
 G  pay_6_21_20
 G  pay_7_21_20
 G  pay_15_21_20
 G  pay_0_21_22
 G  touch_1_21_22
 G  pay_2_21_22
 G  pay_3_21_22
 G  pay_4_21_22
 G  touch_5_21_22
 G  pay_6_21_22
 G  pay_7_21_22
 G  pay_15_21_22
 G  pay_0_21_23
 G  touch_1_21_23
 G  touch_2_21_23
 G  pay_3_21_23
 G  touch_4_21_23
 G  touch_5_21_23
 G  pay_6_21_23
 G  pay_7_21_23
 G  pay_15_21_23
 G  pay_0_21_24
 G  touch_1_21_24
 G  pay_2_21_24
 G  pay_3_21_24
 G  pay_4_21_24
 G  pay_5_21_24
 G  pay_6_21_24
 G  pay_7_21_24
 G  pay_15_21_24
 G  pay_0_22_1
 G  pay_1_22_1
 G  pay_2_22_1
 G  pay_3_22_1
 G  touch_4_22_1
 G  pay_5_22_1
 G  pay_6_22_1
 G  pay_7_22_1
 G  pay_16_22_1
 G  pay_0_22_2
 G  pay_1_22_2
 G  pay_2_22_2
 G  pay_3_22_2
 G  touch_4_22_2
 G  pay_5_22_2
 G  pay_6_22_2
 G  pay_7_22_2
 G  pay_16_22_2
 G  pay_0_22_4
 G  touch_1_22_4
 G  pay_2_22_4
 G  pay_3_22_4
 G  pay_4_22_4
 G  touch_5_22_4
 G  pay_6_22_4
 G  pay_7_22_4
 G  pay_16_22_4
 G  pay_0_22_6
 G  touch_1_22_6
 G  pay_2_22_6
 G  pay_3_22_6
 G  touch_4_22_6
 G  touch_5_22_6
 G  pay_6_22_6
 G  pay_7_22_6
 G  pay_16_22_6
 G  pay_0_22_7
 G  pay_1_22_7
 G  pay_2_22_7
 G  pay_3_22_7
 G  pay_4_22_7
 G  pay_5_22_7
 G  pay_6_22_7
 G  pay_7_22_7
 G  touch_16_22_7
 G  pay_0_22_10
 G  touch_1_22_10
 G  pay_2_22_10
 G  pay_3_22_10
 G  touch_4_22_10
 G  touch_5_22_10
 G  pay_6_22_10
 G  pay_7_22_10
 G  pay_16_22_10
 G  pay_0_22_11
 G  pay_1_22_11
 G  touch_2_22_11
 G  pay_3_22_11
 G  pay_4_22_11
 G  pay_5_22_11
 G  pay_6_22_11
 G  pay_7_22_11
 G  pay_16_22_11
 G  pay_0_22_12
 G  touch_1_22_12
 G  pay_2_22_12
 G  pay_3_22_12
 G  pay_4_22_12
 G  pay_5_22_12
 G  pay_6_22_12
 G  pay_7_22_12
 G  pay_16_22_12
 G  pay_0_22_13
 G  pay_1_22_13
 G  pay_2_22_13
 G  pay_3_22_13
 G  pay_4_22_13
 G  pay_5_22_13
 G  pay_6_22_13
 G  pay_7_22_13
 G  touch_16_22_13
 G  pay_0_22_14
 G  touch_1_22_14
 G  touch_2_22_14
 G  pay_3_22_14
 G  touch_4_22_14
 G  pay_5_22_14
 G  pay_6_22_14
 G  pay_7_22_14
 G  pay_16_22_14
 G  pay_0_22_16
 G  touch_1_22_16
 G  pay_2_22_16
 G  pay_3_22_16
 G  pay_4_22_16
 G  touch_5_22_16
 G  touch_6_22_16
 G  touch_7_22_16
 G  pay_16_22_16
 G  pay_0_22_17
 G  pay_1_22_17
 G  pay_2_22_17
 G  touch_3_22_17
 G  pay_4_22_17
 G  pay_5_22_17
 G  pay_6_22_17
 G  pay_7_22_17
 G  pay_16_22_17
 G  pay_0_22_18
 G  pay_1_22_18
 G  pay_2_22_18
 G  pay_3_22_18
 G  pay_4_22_18
 G  touch_5_22_18
 G  pay_6_22_18
 G  pay_7_22_18
 G  touch_16_22_18
 G  pay_0_22_19
 G  pay_1_22_19
 G  pay_2_22_19
 G  pay_3_22_19
 G  pay_4_22_19
 G  touch_5_22_19
 G  pay_6_22_19
 G  pay_7_22_19
 G  pay_16_22_19
 G  pay_0_22_20
 G  touch_1_22_20
 G  touch_2_22_20
 G  pay_3_22_20
 G  touch_4_22_20
 G  pay_5_22_20
 G  pay_6_22_20
 G  pay_7_22_20
 G  pay_16_22_20
 G  pay_0_22_22
 G  touch_1_22_22
 G  pay_2_22_22
 G  pay_3_22_22
 G  pay_4_22_22
 G  touch_5_22_22
 G  pay_6_22_22
 G  pay_7_22_22
 G  pay_16_22_22
 G  pay_0_22_23
 G  touch_1_22_23
 G  touch_2_22_23
 G  pay_3_22_23
 G  touch_4_22_23
 G  touch_5_22_23
 G  pay_6_22_23
 G  pay_7_22_23
 G  pay_16_22_23
 G  pay_0_22_24
 G  touch_1_22_24
 G  pay_2_22_24
 G  pay_3_22_24
 G  pay_4_22_24
 G  pay_5_22_24
 G  pay_6_22_24
 G  pay_7_22_24
 G  pay_16_22_24
 G  pay_0_23_4
 G  touch_1_23_4
 G  pay_2_23_4
 G  pay_3_23_4
 G  pay_0_23_6
 G  touch_1_23_6
 G  pay_2_23_6
 G  pay_3_23_6
 G  pay_0_23_10
 G  touch_1_23_10
 G  pay_2_23_10
 G  pay_3_23_10
 G  pay_0_23_11
 G  pay_1_23_11
 G  touch_2_23_11
 G  pay_3_23_11
 G  pay_0_23_12
 G  touch_1_23_12
 G  pay_2_23_12
 G  pay_3_23_12
 G  pay_0_23_14
 G  touch_1_23_14
 G  touch_2_23_14
 G  pay_3_23_14
 G  pay_0_23_16
 G  touch_1_23_16
 G  pay_2_23_16
 G  pay_3_23_16
 G  pay_0_23_17
 G  pay_1_23_17
 G  pay_2_23_17
 G  touch_3_23_17
 G  pay_0_23_20
 G  touch_1_23_20
 G  touch_2_23_20
 G  pay_3_23_20
 G  pay_0_23_22
 G  touch_1_23_22
 G  pay_2_23_22
 G  pay_3_23_22
 G  pay_0_23_23
 G  touch_1_23_23
 G  touch_2_23_23
 G  pay_3_23_23
 G  pay_0_23_24
 G  touch_1_23_24
 G  pay_2_23_24
 G  pay_3_23_24
COLUMNS
    MARK0000  'MARKER'                 'INTORG'
    y_0       cap_0     1
    y_0       cap_1     1
    y_0       cap_2     1
    y_0       cap_3     1
    y_0       cap_4     1
    y_0       cap_5     1
    y_0       cap_6     1
    y_0       link_0_0  -1
    y_0       link_1_0  -1
    y_0       link_2_0  -1
    y_0       link_3_0  -1
    y_1       cap_0     1
    y_1       cap_1     1
    y_1       cap_2     1
    y_1       cap_3     1
    y_1       cap_4     1
    y_1       cap_5     1
    y_1       cap_6     1
    y_1       link_0_1  -1
    y_1       link_1_1  -1
    y_1       link_2_1  -1
    y_1       link_3_1  -1
    y_2       cap_0     1
    y_2       cap_1     1
    y_2       cap_2     1
    y_2       cap_3     1
    y_2       cap_4     1
    y_2       cap_5     1
    y_2       cap_6     1
    y_2       link_0_2  -1
    y_2       link_1_2  -1
    y_2       link_2_2  -1
    y_2       link_3_2  -1
    y_3       cap_0     1
    y_3       cap_1     1
    y_3       cap_2     1
    y_3       cap_3     1
    y_3       cap_4     1
    y_3       cap_5     1
    y_3       cap_6     1
    y_3       link_0_3  -1
    y_3       link_1_3  -1
    y_3       link_2_3  -1
    y_3       link_3_3  -1
    y_4       cap_0     1
    y_4       cap_1     1
    y_4       cap_2     1
    y_4       cap_3     1
    y_4       cap_4     1
    y_4       cap_5     1
    y_4       link_0_4  -1
    y_4       link_1_4  -1
    y_4       link_2_4  -1
    y_4       link_3_4  -1
    y_4       link_4_4  -1
    y_5       cap_0     1
    y_5       cap_2     1
    y_5       cap_4     1
    y_5       cap_5     1
    y_5       link_0_5  -1
    y_5       link_1_5  -1
    y_5       link_2_5  -1
    y_5       link_3_5  -1
    y_5       link_4_5  -1
    y_5       link_5_5  -1
    y_6       cap_2     1
    y_6       cap_3     1
    y_6       cap_4     1
    y_6       cap_5     1
    y_6       link_0_6  -1
    y_6       link_1_6  -1
    y_6       link_2_6  -1
    y_6       link_3_6  -1
    y_6       link_4_6  -1
    y_6       link_6_6  -1
    y_7       cap_2     1
    y_7       cap_4     1
    y_7       cap_5     1
    y_7       link_0_7  -1
    y_7       link_1_7  -1
    y_7       link_2_7  -1
    y_7       link_3_7  -1
    y_7       link_4_7  -1
    y_7       link_5_7  -1
    y_7       link_6_7  -1
    y_7       link_7_7  -1
    y_8       cap_3     1
    y_8       link_0_8  -1
    y_8       link_1_8  -1
    y_8       link_2_8  -1
    y_8       link_3_8  -1
    y_8       link_4_8  -1
    y_8       link_6_8  -1
    y_8       link_8_8  -1
    y_8       link_9_8  -1
    y_8       link_10_8  -1
    y_8       link_11_8  -1
    y_8       link_12_8  -1
    y_8       link_13_8  -1
    y_8       link_14_8  -1
    y_9       cap_3     1
    y_9       link_0_9  -1
    y_9       link_1_9  -1
    y_9       link_2_9  -1
    y_9       link_3_9  -1
    y_9       link_4_9  -1
    y_9       link_6_9  -1
    y_9       link_8_9  -1
    y_9       link_9_9  -1
    y_9       link_10_9  -1
    y_9       link_11_9  -1
    y_9       link_12_9  -1
    y_9       link_13_9  -1
    y_9       link_14_9  -1
    y_10      cap_3     1
    y_10      link_0_10  -1
    y_10      link_1_10  -1
    y_10      link_2_10  -1
    y_10      link_3_10  -1
    y_10      link_4_10  -1
    y_10      link_6_10  -1
    y_10      link_8_10  -1
    y_10      link_9_10  -1
    y_10      link_10_10  -1
    y_10      link_11_10  -1
    y_10      link_12_10  -1
    y_10      link_13_10  -1
    y_10      link_14_10  -1
    y_11      cap_3     1
    y_11      link_0_11  -1
    y_11      link_1_11  -1
    y_11      link_2_11  -1
    y_11      link_3_11  -1
    y_11      link_4_11  -1
    y_11      link_6_11  -1
    y_11      link_8_11  -1
    y_11      link_9_11  -1
    y_11      link_10_11  -1
    y_11      link_11_11  -1
    y_11      link_12_11  -1
    y_11      link_13_11  -1
    y_11      link_14_11  -1
    y_12      cap_3     1
    y_12      link_0_12  -1
    y_12      link_1_12  -1
    y_12      link_2_12  -1
    y_12      link_3_12  -1
    y_12      link_4_12  -1
    y_12      link_6_12  -1
    y_12      link_8_12  -1
    y_12      link_9_12  -1
    y_12      link_10_12  -1
    y_12      link_11_12  -1
    y_12      link_12_12  -1
    y_12      link_13_12  -1
    y_12      link_14_12  -1
    y_13      cap_3     1
    y_13      link_0_13  -1
    y_13      link_1_13  -1
    y_13      link_2_13  -1
    y_13      link_3_13  -1
    y_13      link_4_13  -1
    y_13      link_6_13  -1
    y_13      link_8_13  -1
    y_13      link_9_13  -1
    y_13      link_10_13  -1
    y_13      link_11_13  -1
    y_13      link_12_13  -1
    y_13      link_13_13  -1
    y_13      link_14_13  -1
    y_14      cap_3     1
    y_14      link_0_14  -1
    y_14      link_1_14  -1
    y_14      link_2_14  -1
    y_14      link_3_14  -1
    y_14      link_4_14  -1
    y_14      link_6_14  -1
    y_14      link_8_14  -1
    y_14      link_9_14  -1
    y_14      link_10_14  -1
    y_14      link_11_14  -1
    y_14      link_12_14  -1
    y_14      link_13_14  -1
    y_14      link_14_14  -1
    y_15      cap_4     1
    y_15      link_0_15  -1
    y_15      link_1_15  -1
    y_15      link_2_15  -1
    y_15      link_3_15  -1
    y_15      link_4_15  -1
    y_15      link_5_15  -1
    y_15      link_6_15  -1
    y_15      link_7_15  -1
    y_15      link_15_15  -1
    y_16      cap_5     1
    y_16      link_0_16  -1
    y_16      link_1_16  -1
    y_16      link_2_16  -1
    y_16      link_3_16  -1
    y_16      link_4_16  -1
    y_16      link_5_16  -1
    y_16      link_6_16  -1
    y_16      link_7_16  -1
    y_16      link_16_16  -1
    y_17      cap_0     1
    y_17      link_0_17  -1
    y_17      link_1_17  -1
    y_17      link_2_17  -1
    y_17      link_3_17  -1
    y_17      link_4_17  -1
    y_17      link_5_17  -1
    y_18      cap_1     1
    y_18      link_0_18  -1
    y_18      link_1_18  -1
    y_18      link_2_18  -1
    y_18      link_3_18  -1
    y_18      link_4_18  -1
    y_19      cap_2     1
    y_19      link_0_19  -1
    y_19      link_1_19  -1
    y_19      link_2_19  -1
    y_19      link_3_19  -1
    y_19      link_4_19  -1
    y_19      link_5_19  -1
    y_19      link_6_19  -1
    y_19      link_7_19  -1
    y_20      cap_3     1
    y_20      link_0_20  -1
    y_20      link_1_20  -1
    y_20      link_2_20  -1
    y_20      link_3_20  -1
    y_20      link_4_20  -1
    y_20      link_6_20  -1
    y_20      link_8_20  -1
    y_20      link_9_20  -1
    y_20      link_10_20  -1
    y_20      link_11_20  -1
    y_20      link_12_20  -1
    y_20      link_13_20  -1
    y_20      link_14_20  -1
    y_21      cap_4     1
    y_21      link_0_21  -1
    y_21      link_1_21  -1
    y_21      link_2_21  -1
    y_21      link_3_21  -1
    y_21      link_4_21  -1
    y_21      link_5_21  -1
    y_21      link_6_21  -1
    y_21      link_7_21  -1
    y_21      link_15_21  -1
    y_22      cap_5     1
    y_22      link_0_22  -1
    y_22      link_1_22  -1
    y_22      link_2_22  -1
    y_22      link_3_22  -1
    y_22      link_4_22  -1
    y_22      link_5_22  -1
    y_22      link_6_22  -1
    y_22      link_7_22  -1
    y_22      link_16_22  -1
    y_23      cap_6     1
    y_23      link_0_23  -1
    y_23      link_1_23  -1
    y_23      link_2_23  -1
    y_23      link_3_23  -1
    x_0_0     Obj       36864
    x_0_0     link_0_0  1
    x_0_0     cover_0_0  1
    x_0_0     cover_0_1  1
    x_0_0     cover_0_2  1
    x_0_0     cover_0_3  1
    x_0_0     cover_0_4  1
    x_0_0     cover_0_5  1
    x_0_0     cover_0_6  1
    x_0_0     pay_0_0_4  -1
    x_0_0     pay_0_0_6  -1
    x_0_0     pay_0_0_10  -1
    x_0_0     pay_0_0_11  -1
    x_0_0     pay_0_0_12  -1
    x_0_0     pay_0_0_14  -1
    x_0_0     pay_0_0_16  -1
    x_0_0     pay_0_0_17  -1
    x_0_0     pay_0_0_20  -1
    x_0_0     pay_0_0_22  -1
    x_0_0     pay_0_0_23  -1
    x_0_0     pay_0_0_24  -1
    x_0_1     Obj       36864
    x_0_1     link_0_1  1
    x_0_1     cover_0_0  1
    x_0_1     cover_0_1  1
    x_0_1     cover_0_2  1
    x_0_1     cover_0_3  1
    x_0_1     cover_0_4  1
    x_0_1     cover_0_5  1
    x_0_1     cover_0_6  1
    x_0_1     pay_0_1_4  -1
    x_0_1     pay_0_1_6  -1
    x_0_1     pay_0_1_10  -1
    x_0_1     pay_0_1_11  -1
    x_0_1     pay_0_1_12  -1
    x_0_1     pay_0_1_14  -1
    x_0_1     pay_0_1_16  -1
    x_0_1     pay_0_1_17  -1
    x_0_1     pay_0_1_20  -1
    x_0_1     pay_0_1_22  -1
    x_0_1     pay_0_1_23  -1
    x_0_1     pay_0_1_24  -1
    x_0_2     Obj       36864
    x_0_2     link_0_2  1
    x_0_2     cover_0_0  1
    x_0_2     cover_0_1  1
    x_0_2     cover_0_2  1
    x_0_2     cover_0_3  1
    x_0_2     cover_0_4  1
    x_0_2     cover_0_5  1
    x_0_2     cover_0_6  1
    x_0_2     pay_0_2_4  -1
    x_0_2     pay_0_2_6  -1
    x_0_2     pay_0_2_10  -1
    x_0_2     pay_0_2_11  -1
    x_0_2     pay_0_2_12  -1
    x_0_2     pay_0_2_14  -1
    x_0_2     pay_0_2_16  -1
    x_0_2     pay_0_2_17  -1
    x_0_2     pay_0_2_20  -1
    x_0_2     pay_0_2_22  -1
    x_0_2     pay_0_2_23  -1
    x_0_2     pay_0_2_24  -1
    x_0_3     Obj       36864
    x_0_3     link_0_3  1
    x_0_3     cover_0_0  1
    x_0_3     cover_0_1  1
    x_0_3     cover_0_2  1
    x_0_3     cover_0_3  1
    x_0_3     cover_0_4  1
    x_0_3     cover_0_5  1
    x_0_3     cover_0_6  1
    x_0_3     pay_0_3_4  -1
    x_0_3     pay_0_3_6  -1
    x_0_3     pay_0_3_10  -1
    x_0_3     pay_0_3_11  -1
    x_0_3     pay_0_3_12  -1
    x_0_3     pay_0_3_14  -1
    x_0_3     pay_0_3_16  -1
    x_0_3     pay_0_3_17  -1
    x_0_3     pay_0_3_20  -1
    x_0_3     pay_0_3_22  -1
    x_0_3     pay_0_3_23  -1
    x_0_3     pay_0_3_24  -1
    x_0_4     Obj       36864
    x_0_4     link_0_4  1
    x_0_4     cover_0_0  1
    x_0_4     cover_0_1  1
    x_0_4     cover_0_2  1
    x_0_4     cover_0_3  1
    x_0_4     cover_0_4  1
    x_0_4     cover_0_5  1
    x_0_4     pay_0_4_1  -1
    x_0_4     pay_0_4_2  -1
    x_0_4     pay_0_4_4  -1
    x_0_4     pay_0_4_6  -1
    x_0_4     pay_0_4_10  -1
    x_0_4     pay_0_4_11  -1
    x_0_4     pay_0_4_12  -1
    x_0_4     pay_0_4_14  -1
    x_0_4     pay_0_4_16  -1
    x_0_4     pay_0_4_17  -1
    x_0_4     pay_0_4_20  -1
    x_0_4     pay_0_4_22  -1
    x_0_4     pay_0_4_23  -1
    x_0_4     pay_0_4_24  -1
    x_0_5     Obj       36864
    x_0_5     link_0_5  1
    x_0_5     cover_0_0  1
    x_0_5     cover_0_2  1
    x_0_5     cover_0_4  1
    x_0_5     cover_0_5  1
    x_0_5     pay_0_5_1  -1
    x_0_5     pay_0_5_2  -1
    x_0_5     pay_0_5_4  -1
    x_0_5     pay_0_5_6  -1
    x_0_5     pay_0_5_10  -1
    x_0_5     pay_0_5_11  -1
    x_0_5     pay_0_5_12  -1
    x_0_5     pay_0_5_14  -1
    x_0_5     pay_0_5_16  -1
    x_0_5     pay_0_5_17  -1
    x_0_5     pay_0_5_18  -1
    x_0_5     pay_0_5_19  -1
    x_0_5     pay_0_5_20  -1
    x_0_5     pay_0_5_22  -1
    x_0_5     pay_0_5_23  -1
    x_0_5     pay_0_5_24  -1
    x_0_6     Obj       36864
    x_0_6     link_0_6  1
    x_0_6     cover_0_2  1
    x_0_6     cover_0_3  1
    x_0_6     cover_0_4  1
    x_0_6     cover_0_5  1
    x_0_6     pay_0_6_1  -1
    x_0_6     pay_0_6_2  -1
    x_0_6     pay_0_6_4  -1
    x_0_6     pay_0_6_6  -1
    x_0_6     pay_0_6_10  -1
    x_0_6     pay_0_6_11  -1
    x_0_6     pay_0_6_12  -1
    x_0_6     pay_0_6_14  -1
    x_0_6     pay_0_6_16  -1
    x_0_6     pay_0_6_17  -1
    x_0_6     pay_0_6_20  -1
    x_0_6     pay_0_6_22  -1
    x_0_6     pay_0_6_23  -1
    x_0_6     pay_0_6_24  -1
    x_0_7     Obj       36864
    x_0_7     link_0_7  1
    x_0_7     cover_0_2  1
    x_0_7     cover_0_4  1
    x_0_7     cover_0_5  1
    x_0_7     pay_0_7_1  -1
    x_0_7     pay_0_7_2  -1
    x_0_7     pay_0_7_4  -1
    x_0_7     pay_0_7_6  -1
    x_0_7     pay_0_7_10  -1
    x_0_7     pay_0_7_11  -1
    x_0_7     pay_0_7_12  -1
    x_0_7     pay_0_7_14  -1
    x_0_7     pay_0_7_16  -1
    x_0_7     pay_0_7_17  -1
    x_0_7     pay_0_7_18  -1
    x_0_7     pay_0_7_19  -1
    x_0_7     pay_0_7_20  -1
    x_0_7     pay_0_7_22  -1
    x_0_7     pay_0_7_23  -1
    x_0_7     pay_0_7_24  -1
    x_0_8     Obj       36864
    x_0_8     link_0_8  1
    x_0_8     cover_0_3  1
    x_0_8     pay_0_8_0  -1
    x_0_8     pay_0_8_1  -1
    x_0_8     pay_0_8_2  -1
    x_0_8     pay_0_8_3  -1
    x_0_8     pay_0_8_4  -1
    x_0_8     pay_0_8_5  -1
    x_0_8     pay_0_8_6  -1
    x_0_8     pay_0_8_8  -1
    x_0_8     pay_0_8_10  -1
    x_0_8     pay_0_8_11  -1
    x_0_8     pay_0_8_12  -1
    x_0_8     pay_0_8_14  -1
    x_0_8     pay_0_8_15  -1
    x_0_8     pay_0_8_16  -1
    x_0_8     pay_0_8_17  -1
    x_0_8     pay_0_8_20  -1
    x_0_8     pay_0_8_21  -1
    x_0_8     pay_0_8_22  -1
    x_0_8     pay_0_8_23  -1
    x_0_8     pay_0_8_24  -1
    x_0_9     Obj       36864
    x_0_9     link_0_9  1
    x_0_9     cover_0_3  1
    x_0_9     pay_0_9_0  -1
    x_0_9     pay_0_9_1  -1
    x_0_9     pay_0_9_2  -1
    x_0_9     pay_0_9_3  -1
    x_0_9     pay_0_9_4  -1
    x_0_9     pay_0_9_5  -1
    x_0_9     pay_0_9_6  -1
    x_0_9     pay_0_9_8  -1
    x_0_9     pay_0_9_10  -1
    x_0_9     pay_0_9_11  -1
    x_0_9     pay_0_9_12  -1
    x_0_9     pay_0_9_14  -1
    x_0_9     pay_0_9_15  -1
    x_0_9     pay_0_9_16  -1
    x_0_9     pay_0_9_17  -1
    x_0_9     pay_0_9_20  -1
    x_0_9     pay_0_9_21  -1
    x_0_9     pay_0_9_22  -1
    x_0_9     pay_0_9_23  -1
    x_0_9     pay_0_9_24  -1
    x_0_10    Obj       36864
    x_0_10    link_0_10  1
    x_0_10    cover_0_3  1
    x_0_10    pay_0_10_0  -1
    x_0_10    pay_0_10_1  -1
    x_0_10    pay_0_10_2  -1
    x_0_10    pay_0_10_3  -1
    x_0_10    pay_0_10_4  -1
    x_0_10    pay_0_10_5  -1
    x_0_10    pay_0_10_6  -1
    x_0_10    pay_0_10_8  -1
    x_0_10    pay_0_10_10  -1
    x_0_10    pay_0_10_11  -1
    x_0_10    pay_0_10_12  -1
    x_0_10    pay_0_10_14  -1
    x_0_10    pay_0_10_15  -1
    x_0_10    pay_0_10_16  -1
    x_0_10    pay_0_10_17  -1
    x_0_10    pay_0_10_20  -1
    x_0_10    pay_0_10_21  -1
    x_0_10    pay_0_10_22  -1
    x_0_10    pay_0_10_23  -1
    x_0_10    pay_0_10_24  -1
    x_0_11    Obj       36864
    x_0_11    link_0_11  1
    x_0_11    cover_0_3  1
    x_0_11    pay_0_11_0  -1
    x_0_11    pay_0_11_1  -1
    x_0_11    pay_0_11_2  -1
    x_0_11    pay_0_11_3  -1
    x_0_11    pay_0_11_4  -1
    x_0_11    pay_0_11_5  -1
    x_0_11    pay_0_11_6  -1
    x_0_11    pay_0_11_8  -1
    x_0_11    pay_0_11_10  -1
    x_0_11    pay_0_11_11  -1
    x_0_11    pay_0_11_12  -1
    x_0_11    pay_0_11_14  -1
    x_0_11    pay_0_11_15  -1
    x_0_11    pay_0_11_16  -1
    x_0_11    pay_0_11_17  -1
    x_0_11    pay_0_11_20  -1
    x_0_11    pay_0_11_21  -1
    x_0_11    pay_0_11_22  -1
    x_0_11    pay_0_11_23  -1
    x_0_11    pay_0_11_24  -1
    x_0_12    Obj       36864
    x_0_12    link_0_12  1
    x_0_12    cover_0_3  1
    x_0_12    pay_0_12_0  -1
    x_0_12    pay_0_12_1  -1
    x_0_12    pay_0_12_2  -1
    x_0_12    pay_0_12_3  -1
    x_0_12    pay_0_12_4  -1
    x_0_12    pay_0_12_5  -1
    x_0_12    pay_0_12_6  -1
    x_0_12    pay_0_12_8  -1
    x_0_12    pay_0_12_10  -1
    x_0_12    pay_0_12_11  -1
    x_0_12    pay_0_12_12  -1
    x_0_12    pay_0_12_14  -1
    x_0_12    pay_0_12_15  -1
    x_0_12    pay_0_12_16  -1
    x_0_12    pay_0_12_17  -1
    x_0_12    pay_0_12_20  -1
    x_0_12    pay_0_12_21  -1
    x_0_12    pay_0_12_22  -1
    x_0_12    pay_0_12_23  -1
    x_0_12    pay_0_12_24  -1
    x_0_13    Obj       36864
    x_0_13    link_0_13  1
    x_0_13    cover_0_3  1
    x_0_13    pay_0_13_0  -1
    x_0_13    pay_0_13_1  -1
    x_0_13    pay_0_13_2  -1
    x_0_13    pay_0_13_3  -1
    x_0_13    pay_0_13_4  -1
    x_0_13    pay_0_13_5  -1
    x_0_13    pay_0_13_6  -1
    x_0_13    pay_0_13_8  -1
    x_0_13    pay_0_13_10  -1
    x_0_13    pay_0_13_11  -1
    x_0_13    pay_0_13_12  -1
    x_0_13    pay_0_13_14  -1
    x_0_13    pay_0_13_15  -1
    x_0_13    pay_0_13_16  -1
    x_0_13    pay_0_13_17  -1
    x_0_13    pay_0_13_20  -1
    x_0_13    pay_0_13_21  -1
    x_0_13    pay_0_13_22  -1
    x_0_13    pay_0_13_23  -1
    x_0_13    pay_0_13_24  -1
    x_0_14    Obj       36864
    x_0_14    link_0_14  1
    x_0_14    cover_0_3  1
    x_0_14    pay_0_14_0  -1
    x_0_14    pay_0_14_1  -1
    x_0_14    pay_0_14_2  -1
    x_0_14    pay_0_14_3  -1
    x_0_14    pay_0_14_4  -1
    x_0_14    pay_0_14_5  -1
    x_0_14    pay_0_14_6  -1
    x_0_14    pay_0_14_8  -1
    x_0_14    pay_0_14_10  -1
    x_0_14    pay_0_14_11  -1
    x_0_14    pay_0_14_12  -1
    x_0_14    pay_0_14_14  -1
    x_0_14    pay_0_14_15  -1
    x_0_14    pay_0_14_16  -1
    x_0_14    pay_0_14_17  -1
    x_0_14    pay_0_14_20  -1
    x_0_14    pay_0_14_21  -1
    x_0_14    pay_0_14_22  -1
    x_0_14    pay_0_14_23  -1
    x_0_14    pay_0_14_24  -1
    x_0_15    Obj       36864
    x_0_15    link_0_15  1
    x_0_15    cover_0_4  1
    x_0_15    pay_0_15_1  -1
    x_0_15    pay_0_15_2  -1
    x_0_15    pay_0_15_4  -1
    x_0_15    pay_0_15_6  -1
    x_0_15    pay_0_15_9  -1
    x_0_15    pay_0_15_10  -1
    x_0_15    pay_0_15_11  -1
    x_0_15    pay_0_15_12  -1
    x_0_15    pay_0_15_13  -1
    x_0_15    pay_0_15_14  -1
    x_0_15    pay_0_15_16  -1
    x_0_15    pay_0_15_17  -1
    x_0_15    pay_0_15_18  -1
    x_0_15    pay_0_15_19  -1
    x_0_15    pay_0_15_20  -1
    x_0_15    pay_0_15_22  -1
    x_0_15    pay_0_15_23  -1
    x_0_15    pay_0_15_24  -1
    x_0_16    Obj       36864
    x_0_16    link_0_16  1
    x_0_16    cover_0_5  1
    x_0_16    pay_0_16_1  -1
    x_0_16    pay_0_16_2  -1
    x_0_16    pay_0_16_4  -1
    x_0_16    pay_0_16_6  -1
    x_0_16    pay_0_16_7  -1
    x_0_16    pay_0_16_10  -1
    x_0_16    pay_0_16_11  -1
    x_0_16    pay_0_16_12  -1
    x_0_16    pay_0_16_13  -1
    x_0_16    pay_0_16_14  -1
    x_0_16    pay_0_16_16  -1
    x_0_16    pay_0_16_17  -1
    x_0_16    pay_0_16_18  -1
    x_0_16    pay_0_16_19  -1
    x_0_16    pay_0_16_20  -1
    x_0_16    pay_0_16_22  -1
    x_0_16    pay_0_16_23  -1
    x_0_16    pay_0_16_24  -1
    x_0_17    Obj       36864
    x_0_17    link_0_17  1
    x_0_17    cover_0_0  1
    x_0_17    pay_0_17_1  -1
    x_0_17    pay_0_17_2  -1
    x_0_17    pay_0_17_4  -1
    x_0_17    pay_0_17_6  -1
    x_0_17    pay_0_17_10  -1
    x_0_17    pay_0_17_11  -1
    x_0_17    pay_0_17_12  -1
    x_0_17    pay_0_17_14  -1
    x_0_17    pay_0_17_16  -1
    x_0_17    pay_0_17_17  -1
    x_0_17    pay_0_17_18  -1
    x_0_17    pay_0_17_19  -1
    x_0_17    pay_0_17_20  -1
    x_0_17    pay_0_17_22  -1
    x_0_17    pay_0_17_23  -1
    x_0_17    pay_0_17_24  -1
    x_0_18    Obj       36864
    x_0_18    link_0_18  1
    x_0_18    cover_0_1  1
    x_0_18    pay_0_18_1  -1
    x_0_18    pay_0_18_2  -1
    x_0_18    pay_0_18_4  -1
    x_0_18    pay_0_18_6  -1
    x_0_18    pay_0_18_10  -1
    x_0_18    pay_0_18_11  -1
    x_0_18    pay_0_18_12  -1
    x_0_18    pay_0_18_14  -1
    x_0_18    pay_0_18_16  -1
    x_0_18    pay_0_18_17  -1
    x_0_18    pay_0_18_20  -1
    x_0_18    pay_0_18_22  -1
    x_0_18    pay_0_18_23  -1
    x_0_18    pay_0_18_24  -1
    x_0_19    Obj       36864
    x_0_19    link_0_19  1
    x_0_19    cover_0_2  1
    x_0_19    pay_0_19_1  -1
    x_0_19    pay_0_19_2  -1
    x_0_19    pay_0_19_4  -1
    x_0_19    pay_0_19_6  -1
    x_0_19    pay_0_19_10  -1
    x_0_19    pay_0_19_11  -1
    x_0_19    pay_0_19_12  -1
    x_0_19    pay_0_19_14  -1
    x_0_19    pay_0_19_16  -1
    x_0_19    pay_0_19_17  -1
    x_0_19    pay_0_19_18  -1
    x_0_19    pay_0_19_19  -1
    x_0_19    pay_0_19_20  -1
    x_0_19    pay_0_19_22  -1
    x_0_19    pay_0_19_23  -1
    x_0_19    pay_0_19_24  -1
    x_0_20    Obj       36864
    x_0_20    link_0_20  1
    x_0_20    cover_0_3  1
    x_0_20    pay_0_20_0  -1
    x_0_20    pay_0_20_1  -1
    x_0_20    pay_0_20_2  -1
    x_0_20    pay_0_20_3  -1
    x_0_20    pay_0_20_4  -1
    x_0_20    pay_0_20_5  -1
    x_0_20    pay_0_20_6  -1
    x_0_20    pay_0_20_8  -1
    x_0_20    pay_0_20_10  -1
    x_0_20    pay_0_20_11  -1
    x_0_20    pay_0_20_12  -1
    x_0_20    pay_0_20_14  -1
    x_0_20    pay_0_20_15  -1
    x_0_20    pay_0_20_16  -1
    x_0_20    pay_0_20_17  -1
    x_0_20    pay_0_20_20  -1
    x_0_20    pay_0_20_21  -1
    x_0_20    pay_0_20_22  -1
    x_0_20    pay_0_20_23  -1
    x_0_20    pay_0_20_24  -1
    x_0_21    Obj       36864
    x_0_21    link_0_21  1
    x_0_21    cover_0_4  1
    x_0_21    pay_0_21_1  -1
    x_0_21    pay_0_21_2  -1
    x_0_21    pay_0_21_4  -1
    x_0_21    pay_0_21_6  -1
    x_0_21    pay_0_21_9  -1
    x_0_21    pay_0_21_10  -1
    x_0_21    pay_0_21_11  -1
    x_0_21    pay_0_21_12  -1
    x_0_21    pay_0_21_13  -1
    x_0_21    pay_0_21_14  -1
    x_0_21    pay_0_21_16  -1
    x_0_21    pay_0_21_17  -1
    x_0_21    pay_0_21_18  -1
    x_0_21    pay_0_21_19  -1
    x_0_21    pay_0_21_20  -1
    x_0_21    pay_0_21_22  -1
    x_0_21    pay_0_21_23  -1
    x_0_21    pay_0_21_24  -1
    x_0_22    Obj       36864
    x_0_22    link_0_22  1
    x_0_22    cover_0_5  1
    x_0_22    pay_0_22_1  -1
    x_0_22    pay_0_22_2  -1
    x_0_22    pay_0_22_4  -1
    x_0_22    pay_0_22_6  -1
    x_0_22    pay_0_22_7  -1
    x_0_22    pay_0_22_10  -1
    x_0_22    pay_0_22_11  -1
    x_0_22    pay_0_22_12  -1
    x_0_22    pay_0_22_13  -1
    x_0_22    pay_0_22_14  -1
    x_0_22    pay_0_22_16  -1
    x_0_22    pay_0_22_17  -1
    x_0_22    pay_0_22_18  -1
    x_0_22    pay_0_22_19  -1
    x_0_22    pay_0_22_20  -1
    x_0_22    pay_0_22_22  -1
    x_0_22    pay_0_22_23  -1
    x_0_22    pay_0_22_24  -1
    x_0_23    Obj       36864
    x_0_23    link_0_23  1
    x_0_23    cover_0_6  1
    x_0_23    pay_0_23_4  -1
    x_0_23    pay_0_23_6  -1
    x_0_23    pay_0_23_10  -1
    x_0_23    pay_0_23_11  -1
    x_0_23    pay_0_23_12  -1
    x_0_23    pay_0_23_14  -1
    x_0_23    pay_0_23_16  -1
    x_0_23    pay_0_23_17  -1
    x_0_23    pay_0_23_20  -1
    x_0_23    pay_0_23_22  -1
    x_0_23    pay_0_23_23  -1
    x_0_23    pay_0_23_24  -1
    x_1_0     Obj       377806.61248000001
    x_1_0     link_1_0  1
    x_1_0     cover_1_0  1
    x_1_0     cover_1_1  1
    x_1_0     cover_1_2  1
    x_1_0     cover_1_3  1
    x_1_0     cover_1_4  1
    x_1_0     cover_1_5  1
    x_1_0     cover_1_6  1
    x_1_0     touch_1_0_4  -1
    x_1_0     touch_1_0_6  -1
    x_1_0     touch_1_0_10  -1
    x_1_0     pay_1_0_11  -1
    x_1_0     touch_1_0_12  -1
    x_1_0     touch_1_0_14  -1
    x_1_0     touch_1_0_16  -1
    x_1_0     pay_1_0_17  -1
    x_1_0     touch_1_0_20  -1
    x_1_0     touch_1_0_22  -1
    x_1_0     touch_1_0_23  -1
    x_1_0     touch_1_0_24  -1
    x_1_1     Obj       377806.61248000001
    x_1_1     link_1_1  1
    x_1_1     cover_1_0  1
    x_1_1     cover_1_1  1
    x_1_1     cover_1_2  1
    x_1_1     cover_1_3  1
    x_1_1     cover_1_4  1
    x_1_1     cover_1_5  1
    x_1_1     cover_1_6  1
    x_1_1     touch_1_1_4  -1
    x_1_1     touch_1_1_6  -1
    x_1_1     touch_1_1_10  -1
    x_1_1     pay_1_1_11  -1
    x_1_1     touch_1_1_12  -1
    x_1_1     touch_1_1_14  -1
    x_1_1     touch_1_1_16  -1
    x_1_1     pay_1_1_17  -1
    x_1_1     touch_1_1_20  -1
    x_1_1     touch_1_1_22  -1
    x_1_1     touch_1_1_23  -1
    x_1_1     touch_1_1_24  -1
    x_1_2     Obj       377806.61248000001
    x_1_2     link_1_2  1
    x_1_2     cover_1_0  1
    x_1_2     cover_1_1  1
    x_1_2     cover_1_2  1
    x_1_2     cover_1_3  1
    x_1_2     cover_1_4  1
    x_1_2     cover_1_5  1
    x_1_2     cover_1_6  1
    x_1_2     touch_1_2_4  -1
    x_1_2     touch_1_2_6  -1
    x_1_2     touch_1_2_10  -1
    x_1_2     pay_1_2_11  -1
    x_1_2     touch_1_2_12  -1
    x_1_2     touch_1_2_14  -1
    x_1_2     touch_1_2_16  -1
    x_1_2     pay_1_2_17  -1
    x_1_2     touch_1_2_20  -1
    x_1_2     touch_1_2_22  -1
    x_1_2     touch_1_2_23  -1
    x_1_2     touch_1_2_24  -1
    x_1_3     Obj       377806.61248000001
    x_1_3     link_1_3  1
    x_1_3     cover_1_0  1
    x_1_3     cover_1_1  1
    x_1_3     cover_1_2  1
    x_1_3     cover_1_3  1
    x_1_3     cover_1_4  1
    x_1_3     cover_1_5  1
    x_1_3     cover_1_6  1
    x_1_3     touch_1_3_4  -1
    x_1_3     touch_1_3_6  -1
    x_1_3     touch_1_3_10  -1
    x_1_3     pay_1_3_11  -1
    x_1_3     touch_1_3_12  -1
    x_1_3     touch_1_3_14  -1
    x_1_3     touch_1_3_16  -1
    x_1_3     pay_1_3_17  -1
    x_1_3     touch_1_3_20  -1
    x_1_3     touch_1_3_22  -1
    x_1_3     touch_1_3_23  -1
    x_1_3     touch_1_3_24  -1
    x_1_4     Obj       377806.61248000001
    x_1_4     link_1_4  1
    x_1_4     cover_1_0  1
    x_1_4     cover_1_1  1
    x_1_4     cover_1_2  1
    x_1_4     cover_1_3  1
    x_1_4     cover_1_4  1
    x_1_4     cover_1_5  1
    x_1_4     pay_1_4_1  -1
    x_1_4     pay_1_4_2  -1
    x_1_4     touch_1_4_4  -1
    x_1_4     touch_1_4_6  -1
    x_1_4     touch_1_4_10  -1
    x_1_4     pay_1_4_11  -1
    x_1_4     touch_1_4_12  -1
    x_1_4     touch_1_4_14  -1
    x_1_4     touch_1_4_16  -1
    x_1_4     pay_1_4_17  -1
    x_1_4     touch_1_4_20  -1
    x_1_4     touch_1_4_22  -1
    x_1_4     touch_1_4_23  -1
    x_1_4     touch_1_4_24  -1
    x_1_5     Obj       377806.61248000001
    x_1_5     link_1_5  1
    x_1_5     cover_1_0  1
    x_1_5     cover_1_2  1
    x_1_5     cover_1_4  1
    x_1_5     cover_1_5  1
    x_1_5     pay_1_5_1  -1
    x_1_5     pay_1_5_2  -1
    x_1_5     touch_1_5_4  -1
    x_1_5     touch_1_5_6  -1
    x_1_5     touch_1_5_10  -1
    x_1_5     pay_1_5_11  -1
    x_1_5     touch_1_5_12  -1
    x_1_5     touch_1_5_14  -1
    x_1_5     touch_1_5_16  -1
    x_1_5     pay_1_5_17  -1
    x_1_5     pay_1_5_18  -1
    x_1_5     pay_1_5_19  -1
    x_1_5     touch_1_5_20  -1
    x_1_5     touch_1_5_22  -1
    x_1_5     touch_1_5_23  -1
    x_1_5     touch_1_5_24  -1
    x_1_6     Obj       377806.61248000001
    x_1_6     link_1_6  1
    x_1_6     cover_1_2  1
    x_1_6     cover_1_3  1
    x_1_6     cover_1_4  1
    x_1_6     cover_1_5  1
    x_1_6     pay_1_6_1  -1
    x_1_6     pay_1_6_2  -1
    x_1_6     touch_1_6_4  -1
    x_1_6     touch_1_6_6  -1
    x_1_6     touch_1_6_10  -1
    x_1_6     pay_1_6_11  -1
    x_1_6     touch_1_6_12  -1
    x_1_6     touch_1_6_14  -1
    x_1_6     touch_1_6_16  -1
    x_1_6     pay_1_6_17  -1
    x_1_6     touch_1_6_20  -1
    x_1_6     touch_1_6_22  -1
    x_1_6     touch_1_6_23  -1
    x_1_6     touch_1_6_24  -1
    x_1_7     Obj       377806.61248000001
    x_1_7     link_1_7  1
    x_1_7     cover_1_2  1
    x_1_7     cover_1_4  1
    x_1_7     cover_1_5  1
    x_1_7     pay_1_7_1  -1
    x_1_7     pay_1_7_2  -1
    x_1_7     touch_1_7_4  -1
    x_1_7     touch_1_7_6  -1
    x_1_7     touch_1_7_10  -1
    x_1_7     pay_1_7_11  -1
    x_1_7     touch_1_7_12  -1
    x_1_7     touch_1_7_14  -1
    x_1_7     touch_1_7_16  -1
    x_1_7     pay_1_7_17  -1
    x_1_7     pay_1_7_18  -1
    x_1_7     pay_1_7_19  -1
    x_1_7     touch_1_7_20  -1
    x_1_7     touch_1_7_22  -1
    x_1_7     touch_1_7_23  -1
    x_1_7     touch_1_7_24  -1
    x_1_8     Obj       377806.61248000001
    x_1_8     link_1_8  1
    x_1_8     cover_1_3  1
    x_1_8     pay_1_8_0  -1
    x_1_8     pay_1_8_1  -1
    x_1_8     pay_1_8_2  -1
    x_1_8     pay_1_8_3  -1
    x_1_8     touch_1_8_4  -1
    x_1_8     pay_1_8_5  -1
    x_1_8     touch_1_8_6  -1
    x_1_8     pay_1_8_8  -1
    x_1_8     touch_1_8_10  -1
    x_1_8     pay_1_8_11  -1
    x_1_8     touch_1_8_12  -1
    x_1_8     touch_1_8_14  -1
    x_1_8     pay_1_8_15  -1
    x_1_8     touch_1_8_16  -1
    x_1_8     pay_1_8_17  -1
    x_1_8     touch_1_8_20  -1
    x_1_8     pay_1_8_21  -1
    x_1_8     touch_1_8_22  -1
    x_1_8     touch_1_8_23  -1
    x_1_8     touch_1_8_24  -1
    x_1_9     Obj       377806.61248000001
    x_1_9     link_1_9  1
    x_1_9     cover_1_3  1
    x_1_9     pay_1_9_0  -1
    x_1_9     pay_1_9_1  -1
    x_1_9     pay_1_9_2  -1
    x_1_9     pay_1_9_3  -1
    x_1_9     touch_1_9_4  -1
    x_1_9     pay_1_9_5  -1
    x_1_9     touch_1_9_6  -1
    x_1_9     pay_1_9_8  -1
    x_1_9     touch_1_9_10  -1
    x_1_9     pay_1_9_11  -1
    x_1_9     touch_1_9_12  -1
    x_1_9     touch_1_9_14  -1
    x_1_9     pay_1_9_15  -1
    x_1_9     touch_1_9_16  -1
    x_1_9     pay_1_9_17  -1
    x_1_9     touch_1_9_20  -1
    x_1_9     pay_1_9_21  -1
    x_1_9     touch_1_9_22  -1
    x_1_9     touch_1_9_23  -1
    x_1_9     touch_1_9_24  -1
    x_1_10    Obj       377806.61248000001
    x_1_10    link_1_10  1
    x_1_10    cover_1_3  1
    x_1_10    pay_1_10_0  -1
    x_1_10    pay_1_10_1  -1
    x_1_10    pay_1_10_2  -1
    x_1_10    pay_1_10_3  -1
    x_1_10    touch_1_10_4  -1
    x_1_10    pay_1_10_5  -1
    x_1_10    touch_1_10_6  -1
    x_1_10    pay_1_10_8  -1
    x_1_10    touch_1_10_10  -1
    x_1_10    pay_1_10_11  -1
    x_1_10    touch_1_10_12  -1
    x_1_10    touch_1_10_14  -1
    x_1_10    pay_1_10_15  -1
    x_1_10    touch_1_10_16  -1
    x_1_10    pay_1_10_17  -1
    x_1_10    touch_1_10_20  -1
    x_1_10    pay_1_10_21  -1
    x_1_10    touch_1_10_22  -1
    x_1_10    touch_1_10_23  -1
    x_1_10    touch_1_10_24  -1
    x_1_11    Obj       377806.61248000001
    x_1_11    link_1_11  1
    x_1_11    cover_1_3  1
    x_1_11    pay_1_11_0  -1
    x_1_11    pay_1_11_1  -1
    x_1_11    pay_1_11_2  -1
    x_1_11    pay_1_11_3  -1
    x_1_11    touch_1_11_4  -1
    x_1_11    pay_1_11_5  -1
    x_1_11    touch_1_11_6  -1
    x_1_11    pay_1_11_8  -1
    x_1_11    touch_1_11_10  -1
    x_1_11    pay_1_11_11  -1
    x_1_11    touch_1_11_12  -1
    x_1_11    touch_1_11_14  -1
    x_1_11    pay_1_11_15  -1
    x_1_11    touch_1_11_16  -1
    x_1_11    pay_1_11_17  -1
    x_1_11    touch_1_11_20  -1
    x_1_11    pay_1_11_21  -1
    x_1_11    touch_1_11_22  -1
    x_1_11    touch_1_11_23  -1
    x_1_11    touch_1_11_24  -1
    x_1_12    Obj       377806.61248000001
    x_1_12    link_1_12  1
    x_1_12    cover_1_3  1
    x_1_12    pay_1_12_0  -1
    x_1_12    pay_1_12_1  -1
    x_1_12    pay_1_12_2  -1
    x_1_12    pay_1_12_3  -1
    x_1_12    touch_1_12_4  -1
    x_1_12    pay_1_12_5  -1
    x_1_12    touch_1_12_6  -1
    x_1_12    pay_1_12_8  -1
    x_1_12    touch_1_12_10  -1
    x_1_12    pay_1_12_11  -1
    x_1_12    touch_1_12_12  -1
    x_1_12    touch_1_12_14  -1
    x_1_12    pay_1_12_15  -1
    x_1_12    touch_1_12_16  -1
    x_1_12    pay_1_12_17  -1
    x_1_12    touch_1_12_20  -1
    x_1_12    pay_1_12_21  -1
    x_1_12    touch_1_12_22  -1
    x_1_12    touch_1_12_23  -1
    x_1_12    touch_1_12_24  -1
    x_1_13    Obj       377806.61248000001
    x_1_13    link_1_13  1
    x_1_13    cover_1_3  1
    x_1_13    pay_1_13_0  -1
    x_1_13    pay_1_13_1  -1
    x_1_13    pay_1_13_2  -1
    x_1_13    pay_1_13_3  -1
    x_1_13    touch_1_13_4  -1
    x_1_13    pay_1_13_5  -1
    x_1_13    touch_1_13_6  -1
    x_1_13    pay_1_13_8  -1
    x_1_13    touch_1_13_10  -1
    x_1_13    pay_1_13_11  -1
    x_1_13    touch_1_13_12  -1
    x_1_13    touch_1_13_14  -1
    x_1_13    pay_1_13_15  -1
    x_1_13    touch_1_13_16  -1
    x_1_13    pay_1_13_17  -1
    x_1_13    touch_1_13_20  -1
    x_1_13    pay_1_13_21  -1
    x_1_13    touch_1_13_22  -1
    x_1_13    touch_1_13_23  -1
    x_1_13    touch_1_13_24  -1
    x_1_14    Obj       377806.61248000001
    x_1_14    link_1_14  1
    x_1_14    cover_1_3  1
    x_1_14    pay_1_14_0  -1
    x_1_14    pay_1_14_1  -1
    x_1_14    pay_1_14_2  -1
    x_1_14    pay_1_14_3  -1
    x_1_14    touch_1_14_4  -1
    x_1_14    pay_1_14_5  -1
    x_1_14    touch_1_14_6  -1
    x_1_14    pay_1_14_8  -1
    x_1_14    touch_1_14_10  -1
    x_1_14    pay_1_14_11  -1
    x_1_14    touch_1_14_12  -1
    x_1_14    touch_1_14_14  -1
    x_1_14    pay_1_14_15  -1
    x_1_14    touch_1_14_16  -1
    x_1_14    pay_1_14_17  -1
    x_1_14    touch_1_14_20  -1
    x_1_14    pay_1_14_21  -1
    x_1_14    touch_1_14_22  -1
    x_1_14    touch_1_14_23  -1
    x_1_14    touch_1_14_24  -1
    x_1_15    Obj       377806.61248000001
    x_1_15    link_1_15  1
    x_1_15    cover_1_4  1
    x_1_15    pay_1_15_1  -1
    x_1_15    pay_1_15_2  -1
    x_1_15    touch_1_15_4  -1
    x_1_15    touch_1_15_6  -1
    x_1_15    pay_1_15_9  -1
    x_1_15    touch_1_15_10  -1
    x_1_15    pay_1_15_11  -1
    x_1_15    touch_1_15_12  -1
    x_1_15    pay_1_15_13  -1
    x_1_15    touch_1_15_14  -1
    x_1_15    touch_1_15_16  -1
    x_1_15    pay_1_15_17  -1
    x_1_15    pay_1_15_18  -1
    x_1_15    pay_1_15_19  -1
    x_1_15    touch_1_15_20  -1
    x_1_15    touch_1_15_22  -1
    x_1_15    touch_1_15_23  -1
    x_1_15    touch_1_15_24  -1
    x_1_16    Obj       377806.61248000001
    x_1_16    link_1_16  1
    x_1_16    cover_1_5  1
    x_1_16    pay_1_16_1  -1
    x_1_16    pay_1_16_2  -1
    x_1_16    touch_1_16_4  -1
    x_1_16    touch_1_16_6  -1
    x_1_16    pay_1_16_7  -1
    x_1_16    touch_1_16_10  -1
    x_1_16    pay_1_16_11  -1
    x_1_16    touch_1_16_12  -1
    x_1_16    pay_1_16_13  -1
    x_1_16    touch_1_16_14  -1
    x_1_16    touch_1_16_16  -1
    x_1_16    pay_1_16_17  -1
    x_1_16    pay_1_16_18  -1
    x_1_16    pay_1_16_19  -1
    x_1_16    touch_1_16_20  -1
    x_1_16    touch_1_16_22  -1
    x_1_16    touch_1_16_23  -1
    x_1_16    touch_1_16_24  -1
    x_1_17    Obj       377806.61248000001
    x_1_17    link_1_17  1
    x_1_17    cover_1_0  1
    x_1_17    pay_1_17_1  -1
    x_1_17    pay_1_17_2  -1
    x_1_17    touch_1_17_4  -1
    x_1_17    touch_1_17_6  -1
    x_1_17    touch_1_17_10  -1
    x_1_17    pay_1_17_11  -1
    x_1_17    touch_1_17_12  -1
    x_1_17    touch_1_17_14  -1
    x_1_17    touch_1_17_16  -1
    x_1_17    pay_1_17_17  -1
    x_1_17    pay_1_17_18  -1
    x_1_17    pay_1_17_19  -1
    x_1_17    touch_1_17_20  -1
    x_1_17    touch_1_17_22  -1
    x_1_17    touch_1_17_23  -1
    x_1_17    touch_1_17_24  -1
    x_1_18    Obj       377806.61248000001
    x_1_18    link_1_18  1
    x_1_18    cover_1_1  1
    x_1_18    pay_1_18_1  -1
    x_1_18    pay_1_18_2  -1
    x_1_18    touch_1_18_4  -1
    x_1_18    touch_1_18_6  -1
    x_1_18    touch_1_18_10  -1
    x_1_18    pay_1_18_11  -1
    x_1_18    touch_1_18_12  -1
    x_1_18    touch_1_18_14  -1
    x_1_18    touch_1_18_16  -1
    x_1_18    pay_1_18_17  -1
    x_1_18    touch_1_18_20  -1
    x_1_18    touch_1_18_22  -1
    x_1_18    touch_1_18_23  -1
    x_1_18    touch_1_18_24  -1
    x_1_19    Obj       377806.61248000001
    x_1_19    link_1_19  1
    x_1_19    cover_1_2  1
    x_1_19    pay_1_19_1  -1
    x_1_19    pay_1_19_2  -1
    x_1_19    touch_1_19_4  -1
    x_1_19    touch_1_19_6  -1
    x_1_19    touch_1_19_10  -1
    x_1_19    pay_1_19_11  -1
    x_1_19    touch_1_19_12  -1
    x_1_19    touch_1_19_14  -1
    x_1_19    touch_1_19_16  -1
    x_1_19    pay_1_19_17  -1
    x_1_19    pay_1_19_18  -1
    x_1_19    pay_1_19_19  -1
    x_1_19    touch_1_19_20  -1
    x_1_19    touch_1_19_22  -1
    x_1_19    touch_1_19_23  -1
    x_1_19    touch_1_19_24  -1
    x_1_20    Obj       377806.61248000001
    x_1_20    link_1_20  1
    x_1_20    cover_1_3  1
    x_1_20    pay_1_20_0  -1
    x_1_20    pay_1_20_1  -1
    x_1_20    pay_1_20_2  -1
    x_1_20    pay_1_20_3  -1
    x_1_20    touch_1_20_4  -1
    x_1_20    pay_1_20_5  -1
    x_1_20    touch_1_20_6  -1
    x_1_20    pay_1_20_8  -1
    x_1_20    touch_1_20_10  -1
    x_1_20    pay_1_20_11  -1
    x_1_20    touch_1_20_12  -1
    x_1_20    touch_1_20_14  -1
    x_1_20    pay_1_20_15  -1
    x_1_20    touch_1_20_16  -1
    x_1_20    pay_1_20_17  -1
    x_1_20    touch_1_20_20  -1
    x_1_20    pay_1_20_21  -1
    x_1_20    touch_1_20_22  -1
    x_1_20    touch_1_20_23  -1
    x_1_20    touch_1_20_24  -1
    x_1_21    Obj       377806.61248000001
    x_1_21    link_1_21  1
    x_1_21    cover_1_4  1
    x_1_21    pay_1_21_1  -1
    x_1_21    pay_1_21_2  -1
    x_1_21    touch_1_21_4  -1
    x_1_21    touch_1_21_6  -1
    x_1_21    pay_1_21_9  -1
    x_1_21    touch_1_21_10  -1
    x_1_21    pay_1_21_11  -1
    x_1_21    touch_1_21_12  -1
    x_1_21    pay_1_21_13  -1
    x_1_21    touch_1_21_14  -1
    x_1_21    touch_1_21_16  -1
    x_1_21    pay_1_21_17  -1
    x_1_21    pay_1_21_18  -1
    x_1_21    pay_1_21_19  -1
    x_1_21    touch_1_21_20  -1
    x_1_21    touch_1_21_22  -1
    x_1_21    touch_1_21_23  -1
    x_1_21    touch_1_21_24  -1
    x_1_22    Obj       377806.61248000001
    x_1_22    link_1_22  1
    x_1_22    cover_1_5  1
    x_1_22    pay_1_22_1  -1
    x_1_22    pay_1_22_2  -1
    x_1_22    touch_1_22_4  -1
    x_1_22    touch_1_22_6  -1
    x_1_22    pay_1_22_7  -1
    x_1_22    touch_1_22_10  -1
    x_1_22    pay_1_22_11  -1
    x_1_22    touch_1_22_12  -1
    x_1_22    pay_1_22_13  -1
    x_1_22    touch_1_22_14  -1
    x_1_22    touch_1_22_16  -1
    x_1_22    pay_1_22_17  -1
    x_1_22    pay_1_22_18  -1
    x_1_22    pay_1_22_19  -1
    x_1_22    touch_1_22_20  -1
    x_1_22    touch_1_22_22  -1
    x_1_22    touch_1_22_23  -1
    x_1_22    touch_1_22_24  -1
    x_1_23    Obj       377806.61248000001
    x_1_23    link_1_23  1
    x_1_23    cover_1_6  1
    x_1_23    touch_1_23_4  -1
    x_1_23    touch_1_23_6  -1
    x_1_23    touch_1_23_10  -1
    x_1_23    pay_1_23_11  -1
    x_1_23    touch_1_23_12  -1
    x_1_23    touch_1_23_14  -1
    x_1_23    touch_1_23_16  -1
    x_1_23    pay_1_23_17  -1
    x_1_23    touch_1_23_20  -1
    x_1_23    touch_1_23_22  -1
    x_1_23    touch_1_23_23  -1
    x_1_23    touch_1_23_24  -1
    x_2_0     Obj       2740605.3734400002
    x_2_0     link_2_0  1
    x_2_0     cover_2_0  1
    x_2_0     cover_2_1  1
    x_2_0     cover_2_2  1
    x_2_0     cover_2_3  1
    x_2_0     cover_2_4  1
    x_2_0     cover_2_5  1
    x_2_0     cover_2_6  1
    x_2_0     pay_2_0_4  -1
    x_2_0     pay_2_0_6  -1
    x_2_0     pay_2_0_10  -1
    x_2_0     touch_2_0_11  -1
    x_2_0     pay_2_0_12  -1
    x_2_0     touch_2_0_14  -1
    x_2_0     pay_2_0_16  -1
    x_2_0     pay_2_0_17  -1
    x_2_0     touch_2_0_20  -1
    x_2_0     pay_2_0_22  -1
    x_2_0     touch_2_0_23  -1
    x_2_0     pay_2_0_24  -1
    x_2_1     Obj       2740605.3734400002
    x_2_1     link_2_1  1
    x_2_1     cover_2_0  1
    x_2_1     cover_2_1  1
    x_2_1     cover_2_2  1
    x_2_1     cover_2_3  1
    x_2_1     cover_2_4  1
    x_2_1     cover_2_5  1
    x_2_1     cover_2_6  1
    x_2_1     pay_2_1_4  -1
    x_2_1     pay_2_1_6  -1
    x_2_1     pay_2_1_10  -1
    x_2_1     touch_2_1_11  -1
    x_2_1     pay_2_1_12  -1
    x_2_1     touch_2_1_14  -1
    x_2_1     pay_2_1_16  -1
    x_2_1     pay_2_1_17  -1
    x_2_1     touch_2_1_20  -1
    x_2_1     pay_2_1_22  -1
    x_2_1     touch_2_1_23  -1
    x_2_1     pay_2_1_24  -1
    x_2_2     Obj       2740605.3734400002
    x_2_2     link_2_2  1
    x_2_2     cover_2_0  1
    x_2_2     cover_2_1  1
    x_2_2     cover_2_2  1
    x_2_2     cover_2_3  1
    x_2_2     cover_2_4  1
    x_2_2     cover_2_5  1
    x_2_2     cover_2_6  1
    x_2_2     pay_2_2_4  -1
    x_2_2     pay_2_2_6  -1
    x_2_2     pay_2_2_10  -1
    x_2_2     touch_2_2_11  -1
    x_2_2     pay_2_2_12  -1
    x_2_2     touch_2_2_14  -1
    x_2_2     pay_2_2_16  -1
    x_2_2     pay_2_2_17  -1
    x_2_2     touch_2_2_20  -1
    x_2_2     pay_2_2_22  -1
    x_2_2     touch_2_2_23  -1
    x_2_2     pay_2_2_24  -1
    x_2_3     Obj       2740605.3734400002
    x_2_3     link_2_3  1
    x_2_3     cover_2_0  1
    x_2_3     cover_2_1  1
    x_2_3     cover_2_2  1
    x_2_3     cover_2_3  1
    x_2_3     cover_2_4  1
    x_2_3     cover_2_5  1
    x_2_3     cover_2_6  1
    x_2_3     pay_2_3_4  -1
    x_2_3     pay_2_3_6  -1
    x_2_3     pay_2_3_10  -1
    x_2_3     touch_2_3_11  -1
    x_2_3     pay_2_3_12  -1
    x_2_3     touch_2_3_14  -1
    x_2_3     pay_2_3_16  -1
    x_2_3     pay_2_3_17  -1
    x_2_3     touch_2_3_20  -1
    x_2_3     pay_2_3_22  -1
    x_2_3     touch_2_3_23  -1
    x_2_3     pay_2_3_24  -1
    x_2_4     Obj       2740605.3734400002
    x_2_4     link_2_4  1
    x_2_4     cover_2_0  1
    x_2_4     cover_2_1  1
    x_2_4     cover_2_2  1
    x_2_4     cover_2_3  1
    x_2_4     cover_2_4  1
    x_2_4     cover_2_5  1
    x_2_4     pay_2_4_1  -1
    x_2_4     pay_2_4_2  -1
    x_2_4     pay_2_4_4  -1
    x_2_4     pay_2_4_6  -1
    x_2_4     pay_2_4_10  -1
    x_2_4     touch_2_4_11  -1
    x_2_4     pay_2_4_12  -1
    x_2_4     touch_2_4_14  -1
    x_2_4     pay_2_4_16  -1
    x_2_4     pay_2_4_17  -1
    x_2_4     touch_2_4_20  -1
    x_2_4     pay_2_4_22  -1
    x_2_4     touch_2_4_23  -1
    x_2_4     pay_2_4_24  -1
    x_2_5     Obj       2740605.3734400002
    x_2_5     link_2_5  1
    x_2_5     cover_2_0  1
    x_2_5     cover_2_2  1
    x_2_5     cover_2_4  1
    x_2_5     cover_2_5  1
    x_2_5     pay_2_5_1  -1
    x_2_5     pay_2_5_2  -1
    x_2_5     pay_2_5_4  -1
    x_2_5     pay_2_5_6  -1
    x_2_5     pay_2_5_10  -1
    x_2_5     touch_2_5_11  -1
    x_2_5     pay_2_5_12  -1
    x_2_5     touch_2_5_14  -1
    x_2_5     pay_2_5_16  -1
    x_2_5     pay_2_5_17  -1
    x_2_5     pay_2_5_18  -1
    x_2_5     pay_2_5_19  -1
    x_2_5     touch_2_5_20  -1
    x_2_5     pay_2_5_22  -1
    x_2_5     touch_2_5_23  -1
    x_2_5     pay_2_5_24  -1
    x_2_6     Obj       2740605.3734400002
    x_2_6     link_2_6  1
    x_2_6     cover_2_2  1
    x_2_6     cover_2_3  1
    x_2_6     cover_2_4  1
    x_2_6     cover_2_5  1
    x_2_6     pay_2_6_1  -1
    x_2_6     pay_2_6_2  -1
    x_2_6     pay_2_6_4  -1
    x_2_6     pay_2_6_6  -1
    x_2_6     pay_2_6_10  -1
    x_2_6     touch_2_6_11  -1
    x_2_6     pay_2_6_12  -1
    x_2_6     touch_2_6_14  -1
    x_2_6     pay_2_6_16  -1
    x_2_6     pay_2_6_17  -1
    x_2_6     touch_2_6_20  -1
    x_2_6     pay_2_6_22  -1
    x_2_6     touch_2_6_23  -1
    x_2_6     pay_2_6_24  -1
    x_2_7     Obj       2740605.3734400002
    x_2_7     link_2_7  1
    x_2_7     cover_2_2  1
    x_2_7     cover_2_4  1
    x_2_7     cover_2_5  1
    x_2_7     pay_2_7_1  -1
    x_2_7     pay_2_7_2  -1
    x_2_7     pay_2_7_4  -1
    x_2_7     pay_2_7_6  -1
    x_2_7     pay_2_7_10  -1
    x_2_7     touch_2_7_11  -1
    x_2_7     pay_2_7_12  -1
    x_2_7     touch_2_7_14  -1
    x_2_7     pay_2_7_16  -1
    x_2_7     pay_2_7_17  -1
    x_2_7     pay_2_7_18  -1
    x_2_7     pay_2_7_19  -1
    x_2_7     touch_2_7_20  -1
    x_2_7     pay_2_7_22  -1
    x_2_7     touch_2_7_23  -1
    x_2_7     pay_2_7_24  -1
    x_2_8     Obj       2740605.3734400002
    x_2_8     link_2_8  1
    x_2_8     cover_2_3  1
    x_2_8     pay_2_8_0  -1
    x_2_8     pay_2_8_1  -1
    x_2_8     pay_2_8_2  -1
    x_2_8     pay_2_8_3  -1
    x_2_8     pay_2_8_4  -1
    x_2_8     pay_2_8_5  -1
    x_2_8     pay_2_8_6  -1
    x_2_8     pay_2_8_8  -1
    x_2_8     pay_2_8_10  -1
    x_2_8     touch_2_8_11  -1
    x_2_8     pay_2_8_12  -1
    x_2_8     touch_2_8_14  -1
    x_2_8     pay_2_8_15  -1
    x_2_8     pay_2_8_16  -1
    x_2_8     pay_2_8_17  -1
    x_2_8     touch_2_8_20  -1
    x_2_8     pay_2_8_21  -1
    x_2_8     pay_2_8_22  -1
    x_2_8     touch_2_8_23  -1
    x_2_8     pay_2_8_24  -1
    x_2_9     Obj       2740605.3734400002
    x_2_9     link_2_9  1
    x_2_9     cover_2_3  1
    x_2_9     pay_2_9_0  -1
    x_2_9     pay_2_9_1  -1
    x_2_9     pay_2_9_2  -1
    x_2_9     pay_2_9_3  -1
    x_2_9     pay_2_9_4  -1
    x_2_9     pay_2_9_5  -1
    x_2_9     pay_2_9_6  -1
    x_2_9     pay_2_9_8  -1
    x_2_9     pay_2_9_10  -1
    x_2_9     touch_2_9_11  -1
    x_2_9     pay_2_9_12  -1
    x_2_9     touch_2_9_14  -1
    x_2_9     pay_2_9_15  -1
    x_2_9     pay_2_9_16  -1
    x_2_9     pay_2_9_17  -1
    x_2_9     touch_2_9_20  -1
    x_2_9     pay_2_9_21  -1
    x_2_9     pay_2_9_22  -1
    x_2_9     touch_2_9_23  -1
    x_2_9     pay_2_9_24  -1
    x_2_10    Obj       2740605.3734400002
    x_2_10    link_2_10  1
    x_2_10    cover_2_3  1
    x_2_10    pay_2_10_0  -1
    x_2_10    pay_2_10_1  -1
    x_2_10    pay_2_10_2  -1
    x_2_10    pay_2_10_3  -1
    x_2_10    pay_2_10_4  -1
    x_2_10    pay_2_10_5  -1
    x_2_10    pay_2_10_6  -1
    x_2_10    pay_2_10_8  -1
    x_2_10    pay_2_10_10  -1
    x_2_10    touch_2_10_11  -1
    x_2_10    pay_2_10_12  -1
    x_2_10    touch_2_10_14  -1
    x_2_10    pay_2_10_15  -1
    x_2_10    pay_2_10_16  -1
    x_2_10    pay_2_10_17  -1
    x_2_10    touch_2_10_20  -1
    x_2_10    pay_2_10_21  -1
    x_2_10    pay_2_10_22  -1
    x_2_10    touch_2_10_23  -1
    x_2_10    pay_2_10_24  -1
    x_2_11    Obj       2740605.3734400002
    x_2_11    link_2_11  1
    x_2_11    cover_2_3  1
    x_2_11    pay_2_11_0  -1
    x_2_11    pay_2_11_1  -1
    x_2_11    pay_2_11_2  -1
    x_2_11    pay_2_11_3  -1
    x_2_11    pay_2_11_4  -1
    x_2_11    pay_2_11_5  -1
    x_2_11    pay_2_11_6  -1
    x_2_11    pay_2_11_8  -1
    x_2_11    pay_2_11_10  -1
    x_2_11    touch_2_11_11  -1
    x_2_11    pay_2_11_12  -1
    x_2_11    touch_2_11_14  -1
    x_2_11    pay_2_11_15  -1
    x_2_11    pay_2_11_16  -1
    x_2_11    pay_2_11_17  -1
    x_2_11    touch_2_11_20  -1
    x_2_11    pay_2_11_21  -1
    x_2_11    pay_2_11_22  -1
    x_2_11    touch_2_11_23  -1
    x_2_11    pay_2_11_24  -1
    x_2_12    Obj       2740605.3734400002
    x_2_12    link_2_12  1
    x_2_12    cover_2_3  1
    x_2_12    pay_2_12_0  -1
    x_2_12    pay_2_12_1  -1
    x_2_12    pay_2_12_2  -1
    x_2_12    pay_2_12_3  -1
    x_2_12    pay_2_12_4  -1
    x_2_12    pay_2_12_5  -1
    x_2_12    pay_2_12_6  -1
    x_2_12    pay_2_12_8  -1
    x_2_12    pay_2_12_10  -1
    x_2_12    touch_2_12_11  -1
    x_2_12    pay_2_12_12  -1
    x_2_12    touch_2_12_14  -1
    x_2_12    pay_2_12_15  -1
    x_2_12    pay_2_12_16  -1
    x_2_12    pay_2_12_17  -1
    x_2_12    touch_2_12_20  -1
    x_2_12    pay_2_12_21  -1
    x_2_12    pay_2_12_22  -1
    x_2_12    touch_2_12_23  -1
    x_2_12    pay_2_12_24  -1
    x_2_13    Obj       2740605.3734400002
    x_2_13    link_2_13  1
    x_2_13    cover_2_3  1
    x_2_13    pay_2_13_0  -1
    x_2_13    pay_2_13_1  -1
    x_2_13    pay_2_13_2  -1
    x_2_13    pay_2_13_3  -1
    x_2_13    pay_2_13_4  -1
    x_2_13    pay_2_13_5  -1
    x_2_13    pay_2_13_6  -1
    x_2_13    pay_2_13_8  -1
    x_2_13    pay_2_13_10  -1
    x_2_13    touch_2_13_11  -1
    x_2_13    pay_2_13_12  -1
    x_2_13    touch_2_13_14  -1
    x_2_13    pay_2_13_15  -1
    x_2_13    pay_2_13_16  -1
    x_2_13    pay_2_13_17  -1
    x_2_13    touch_2_13_20  -1
    x_2_13    pay_2_13_21  -1
    x_2_13    pay_2_13_22  -1
    x_2_13    touch_2_13_23  -1
    x_2_13    pay_2_13_24  -1
    x_2_14    Obj       2740605.3734400002
    x_2_14    link_2_14  1
    x_2_14    cover_2_3  1
    x_2_14    pay_2_14_0  -1
    x_2_14    pay_2_14_1  -1
    x_2_14    pay_2_14_2  -1
    x_2_14    pay_2_14_3  -1
    x_2_14    pay_2_14_4  -1
    x_2_14    pay_2_14_5  -1
    x_2_14    pay_2_14_6  -1
    x_2_14    pay_2_14_8  -1
    x_2_14    pay_2_14_10  -1
    x_2_14    touch_2_14_11  -1
    x_2_14    pay_2_14_12  -1
    x_2_14    touch_2_14_14  -1
    x_2_14    pay_2_14_15  -1
    x_2_14    pay_2_14_16  -1
    x_2_14    pay_2_14_17  -1
    x_2_14    touch_2_14_20  -1
    x_2_14    pay_2_14_21  -1
    x_2_14    pay_2_14_22  -1
    x_2_14    touch_2_14_23  -1
    x_2_14    pay_2_14_24  -1
    x_2_15    Obj       2740605.3734400002
    x_2_15    link_2_15  1
    x_2_15    cover_2_4  1
    x_2_15    pay_2_15_1  -1
    x_2_15    pay_2_15_2  -1
    x_2_15    pay_2_15_4  -1
    x_2_15    pay_2_15_6  -1
    x_2_15    pay_2_15_9  -1
    x_2_15    pay_2_15_10  -1
    x_2_15    touch_2_15_11  -1
    x_2_15    pay_2_15_12  -1
    x_2_15    pay_2_15_13  -1
    x_2_15    touch_2_15_14  -1
    x_2_15    pay_2_15_16  -1
    x_2_15    pay_2_15_17  -1
    x_2_15    pay_2_15_18  -1
    x_2_15    pay_2_15_19  -1
    x_2_15    touch_2_15_20  -1
    x_2_15    pay_2_15_22  -1
    x_2_15    touch_2_15_23  -1
    x_2_15    pay_2_15_24  -1
    x_2_16    Obj       2740605.3734400002
    x_2_16    link_2_16  1
    x_2_16    cover_2_5  1
    x_2_16    pay_2_16_1  -1
    x_2_16    pay_2_16_2  -1
    x_2_16    pay_2_16_4  -1
    x_2_16    pay_2_16_6  -1
    x_2_16    pay_2_16_7  -1
    x_2_16    pay_2_16_10  -1
    x_2_16    touch_2_16_11  -1
    x_2_16    pay_2_16_12  -1
    x_2_16    pay_2_16_13  -1
    x_2_16    touch_2_16_14  -1
    x_2_16    pay_2_16_16  -1
    x_2_16    pay_2_16_17  -1
    x_2_16    pay_2_16_18  -1
    x_2_16    pay_2_16_19  -1
    x_2_16    touch_2_16_20  -1
    x_2_16    pay_2_16_22  -1
    x_2_16    touch_2_16_23  -1
    x_2_16    pay_2_16_24  -1
    x_2_17    Obj       2740605.3734400002
    x_2_17    link_2_17  1
    x_2_17    cover_2_0  1
    x_2_17    pay_2_17_1  -1
    x_2_17    pay_2_17_2  -1
    x_2_17    pay_2_17_4  -1
    x_2_17    pay_2_17_6  -1
    x_2_17    pay_2_17_10  -1
    x_2_17    touch_2_17_11  -1
    x_2_17    pay_2_17_12  -1
    x_2_17    touch_2_17_14  -1
    x_2_17    pay_2_17_16  -1
    x_2_17    pay_2_17_17  -1
    x_2_17    pay_2_17_18  -1
    x_2_17    pay_2_17_19  -1
    x_2_17    touch_2_17_20  -1
    x_2_17    pay_2_17_22  -1
    x_2_17    touch_2_17_23  -1
    x_2_17    pay_2_17_24  -1
    x_2_18    Obj       2740605.3734400002
    x_2_18    link_2_18  1
    x_2_18    cover_2_1  1
    x_2_18    pay_2_18_1  -1
    x_2_18    pay_2_18_2  -1
    x_2_18    pay_2_18_4  -1
    x_2_18    pay_2_18_6  -1
    x_2_18    pay_2_18_10  -1
    x_2_18    touch_2_18_11  -1
    x_2_18    pay_2_18_12  -1
    x_2_18    touch_2_18_14  -1
    x_2_18    pay_2_18_16  -1
    x_2_18    pay_2_18_17  -1
    x_2_18    touch_2_18_20  -1
    x_2_18    pay_2_18_22  -1
    x_2_18    touch_2_18_23  -1
    x_2_18    pay_2_18_24  -1
    x_2_19    Obj       2740605.3734400002
    x_2_19    link_2_19  1
    x_2_19    cover_2_2  1
    x_2_19    pay_2_19_1  -1
    x_2_19    pay_2_19_2  -1
    x_2_19    pay_2_19_4  -1
    x_2_19    pay_2_19_6  -1
    x_2_19    pay_2_19_10  -1
    x_2_19    touch_2_19_11  -1
    x_2_19    pay_2_19_12  -1
    x_2_19    touch_2_19_14  -1
    x_2_19    pay_2_19_16  -1
    x_2_19    pay_2_19_17  -1
    x_2_19    pay_2_19_18  -1
    x_2_19    pay_2_19_19  -1
    x_2_19    touch_2_19_20  -1
    x_2_19    pay_2_19_22  -1
    x_2_19    touch_2_19_23  -1
    x_2_19    pay_2_19_24  -1
    x_2_20    Obj       2740605.3734400002
    x_2_20    link_2_20  1
    x_2_20    cover_2_3  1
    x_2_20    pay_2_20_0  -1
    x_2_20    pay_2_20_1  -1
    x_2_20    pay_2_20_2  -1
    x_2_20    pay_2_20_3  -1
    x_2_20    pay_2_20_4  -1
    x_2_20    pay_2_20_5  -1
    x_2_20    pay_2_20_6  -1
    x_2_20    pay_2_20_8  -1
    x_2_20    pay_2_20_10  -1
    x_2_20    touch_2_20_11  -1
    x_2_20    pay_2_20_12  -1
    x_2_20    touch_2_20_14  -1
    x_2_20    pay_2_20_15  -1
    x_2_20    pay_2_20_16  -1
    x_2_20    pay_2_20_17  -1
    x_2_20    touch_2_20_20  -1
    x_2_20    pay_2_20_21  -1
    x_2_20    pay_2_20_22  -1
    x_2_20    touch_2_20_23  -1
    x_2_20    pay_2_20_24  -1
    x_2_21    Obj       2740605.3734400002
    x_2_21    link_2_21  1
    x_2_21    cover_2_4  1
    x_2_21    pay_2_21_1  -1
    x_2_21    pay_2_21_2  -1
    x_2_21    pay_2_21_4  -1
    x_2_21    pay_2_21_6  -1
    x_2_21    pay_2_21_9  -1
    x_2_21    pay_2_21_10  -1
    x_2_21    touch_2_21_11  -1
    x_2_21    pay_2_21_12  -1
    x_2_21    pay_2_21_13  -1
    x_2_21    touch_2_21_14  -1
    x_2_21    pay_2_21_16  -1
    x_2_21    pay_2_21_17  -1
    x_2_21    pay_2_21_18  -1
    x_2_21    pay_2_21_19  -1
    x_2_21    touch_2_21_20  -1
    x_2_21    pay_2_21_22  -1
    x_2_21    touch_2_21_23  -1
    x_2_21    pay_2_21_24  -1
    x_2_22    Obj       2740605.3734400002
    x_2_22    link_2_22  1
    x_2_22    cover_2_5  1
    x_2_22    pay_2_22_1  -1
    x_2_22    pay_2_22_2  -1
    x_2_22    pay_2_22_4  -1
    x_2_22    pay_2_22_6  -1
    x_2_22    pay_2_22_7  -1
    x_2_22    pay_2_22_10  -1
    x_2_22    touch_2_22_11  -1
    x_2_22    pay_2_22_12  -1
    x_2_22    pay_2_22_13  -1
    x_2_22    touch_2_22_14  -1
    x_2_22    pay_2_22_16  -1
    x_2_22    pay_2_22_17  -1
    x_2_22    pay_2_22_18  -1
    x_2_22    pay_2_22_19  -1
    x_2_22    touch_2_22_20  -1
    x_2_22    pay_2_22_22  -1
    x_2_22    touch_2_22_23  -1
    x_2_22    pay_2_22_24  -1
    x_2_23    Obj       2740605.3734400002
    x_2_23    link_2_23  1
    x_2_23    cover_2_6  1
    x_2_23    pay_2_23_4  -1
    x_2_23    pay_2_23_6  -1
    x_2_23    pay_2_23_10  -1
    x_2_23    touch_2_23_11  -1
    x_2_23    pay_2_23_12  -1
    x_2_23    touch_2_23_14  -1
    x_2_23    pay_2_23_16  -1
    x_2_23    pay_2_23_17  -1
    x_2_23    touch_2_23_20  -1
    x_2_23    pay_2_23_22  -1
    x_2_23    touch_2_23_23  -1
    x_2_23    pay_2_23_24  -1
    x_3_0     Obj       403825.53292799997
    x_3_0     link_3_0  1
    x_3_0     cover_3_0  1
    x_3_0     cover_3_1  1
    x_3_0     cover_3_2  1
    x_3_0     cover_3_3  1
    x_3_0     cover_3_4  1
    x_3_0     cover_3_5  1
    x_3_0     cover_3_6  1
    x_3_0     pay_3_0_4  -1
    x_3_0     pay_3_0_6  -1
    x_3_0     pay_3_0_10  -1
    x_3_0     pay_3_0_11  -1
    x_3_0     pay_3_0_12  -1
    x_3_0     pay_3_0_14  -1
    x_3_0     pay_3_0_16  -1
    x_3_0     touch_3_0_17  -1
    x_3_0     pay_3_0_20  -1
    x_3_0     pay_3_0_22  -1
    x_3_0     pay_3_0_23  -1
    x_3_0     pay_3_0_24  -1
    x_3_1     Obj       403825.53292799997
    x_3_1     link_3_1  1
    x_3_1     cover_3_0  1
    x_3_1     cover_3_1  1
    x_3_1     cover_3_2  1
    x_3_1     cover_3_3  1
    x_3_1     cover_3_4  1
    x_3_1     cover_3_5  1
    x_3_1     cover_3_6  1
    x_3_1     pay_3_1_4  -1
    x_3_1     pay_3_1_6  -1
    x_3_1     pay_3_1_10  -1
    x_3_1     pay_3_1_11  -1
    x_3_1     pay_3_1_12  -1
    x_3_1     pay_3_1_14  -1
    x_3_1     pay_3_1_16  -1
    x_3_1     touch_3_1_17  -1
    x_3_1     pay_3_1_20  -1
    x_3_1     pay_3_1_22  -1
    x_3_1     pay_3_1_23  -1
    x_3_1     pay_3_1_24  -1
    x_3_2     Obj       403825.53292799997
    x_3_2     link_3_2  1
    x_3_2     cover_3_0  1
    x_3_2     cover_3_1  1
    x_3_2     cover_3_2  1
    x_3_2     cover_3_3  1
    x_3_2     cover_3_4  1
    x_3_2     cover_3_5  1
    x_3_2     cover_3_6  1
    x_3_2     pay_3_2_4  -1
    x_3_2     pay_3_2_6  -1
    x_3_2     pay_3_2_10  -1
    x_3_2     pay_3_2_11  -1
    x_3_2     pay_3_2_12  -1
    x_3_2     pay_3_2_14  -1
    x_3_2     pay_3_2_16  -1
    x_3_2     touch_3_2_17  -1
    x_3_2     pay_3_2_20  -1
    x_3_2     pay_3_2_22  -1
    x_3_2     pay_3_2_23  -1
    x_3_2     pay_3_2_24  -1
    x_3_3     Obj       403825.53292799997
    x_3_3     link_3_3  1
    x_3_3     cover_3_0  1
    x_3_3     cover_3_1  1
    x_3_3     cover_3_2  1
    x_3_3     cover_3_3  1
    x_3_3     cover_3_4  1
    x_3_3     cover_3_5  1
    x_3_3     cover_3_6  1
    x_3_3     pay_3_3_4  -1
    x_3_3     pay_3_3_6  -1
    x_3_3     pay_3_3_10  -1
    x_3_3     pay_3_3_11  -1
    x_3_3     pay_3_3_12  -1
    x_3_3     pay_3_3_14  -1
    x_3_3     pay_3_3_16  -1
    x_3_3     touch_3_3_17  -1
    x_3_3     pay_3_3_20  -1
    x_3_3     pay_3_3_22  -1
    x_3_3     pay_3_3_23  -1
    x_3_3     pay_3_3_24  -1
    x_3_4     Obj       403825.53292799997
    x_3_4     link_3_4  1
    x_3_4     cover_3_0  1
    x_3_4     cover_3_1  1
    x_3_4     cover_3_2  1
    x_3_4     cover_3_3  1
    x_3_4     cover_3_4  1
    x_3_4     cover_3_5  1
    x_3_4     pay_3_4_1  -1
    x_3_4     pay_3_4_2  -1
    x_3_4     pay_3_4_4  -1
    x_3_4     pay_3_4_6  -1
    x_3_4     pay_3_4_10  -1
    x_3_4     pay_3_4_11  -1
    x_3_4     pay_3_4_12  -1
    x_3_4     pay_3_4_14  -1
    x_3_4     pay_3_4_16  -1
    x_3_4     touch_3_4_17  -1
    x_3_4     pay_3_4_20  -1
    x_3_4     pay_3_4_22  -1
    x_3_4     pay_3_4_23  -1
    x_3_4     pay_3_4_24  -1
    x_3_5     Obj       403825.53292799997
    x_3_5     link_3_5  1
    x_3_5     cover_3_0  1
    x_3_5     cover_3_2  1
    x_3_5     cover_3_4  1
    x_3_5     cover_3_5  1
    x_3_5     pay_3_5_1  -1
    x_3_5     pay_3_5_2  -1
    x_3_5     pay_3_5_4  -1
    x_3_5     pay_3_5_6  -1
    x_3_5     pay_3_5_10  -1
    x_3_5     pay_3_5_11  -1
    x_3_5     pay_3_5_12  -1
    x_3_5     pay_3_5_14  -1
    x_3_5     pay_3_5_16  -1
    x_3_5     touch_3_5_17  -1
    x_3_5     pay_3_5_18  -1
    x_3_5     pay_3_5_19  -1
    x_3_5     pay_3_5_20  -1
    x_3_5     pay_3_5_22  -1
    x_3_5     pay_3_5_23  -1
    x_3_5     pay_3_5_24  -1
    x_3_6     Obj       403825.53292799997
    x_3_6     link_3_6  1
    x_3_6     cover_3_2  1
    x_3_6     cover_3_3  1
    x_3_6     cover_3_4  1
    x_3_6     cover_3_5  1
    x_3_6     pay_3_6_1  -1
    x_3_6     pay_3_6_2  -1
    x_3_6     pay_3_6_4  -1
    x_3_6     pay_3_6_6  -1
    x_3_6     pay_3_6_10  -1
    x_3_6     pay_3_6_11  -1
    x_3_6     pay_3_6_12  -1
    x_3_6     pay_3_6_14  -1
    x_3_6     pay_3_6_16  -1
    x_3_6     touch_3_6_17  -1
    x_3_6     pay_3_6_20  -1
    x_3_6     pay_3_6_22  -1
    x_3_6     pay_3_6_23  -1
    x_3_6     pay_3_6_24  -1
    x_3_7     Obj       403825.53292799997
    x_3_7     link_3_7  1
    x_3_7     cover_3_2  1
    x_3_7     cover_3_4  1
    x_3_7     cover_3_5  1
    x_3_7     pay_3_7_1  -1
    x_3_7     pay_3_7_2  -1
    x_3_7     pay_3_7_4  -1
    x_3_7     pay_3_7_6  -1
    x_3_7     pay_3_7_10  -1
    x_3_7     pay_3_7_11  -1
    x_3_7     pay_3_7_12  -1
    x_3_7     pay_3_7_14  -1
    x_3_7     pay_3_7_16  -1
    x_3_7     touch_3_7_17  -1
    x_3_7     pay_3_7_18  -1
    x_3_7     pay_3_7_19  -1
    x_3_7     pay_3_7_20  -1
    x_3_7     pay_3_7_22  -1
    x_3_7     pay_3_7_23  -1
    x_3_7     pay_3_7_24  -1
    x_3_8     Obj       403825.53292799997
    x_3_8     link_3_8  1
    x_3_8     cover_3_3  1
    x_3_8     pay_3_8_0  -1
    x_3_8     pay_3_8_1  -1
    x_3_8     pay_3_8_2  -1
    x_3_8     pay_3_8_3  -1
    x_3_8     pay_3_8_4  -1
    x_3_8     pay_3_8_5  -1
    x_3_8     pay_3_8_6  -1
    x_3_8     pay_3_8_8  -1
    x_3_8     pay_3_8_10  -1
    x_3_8     pay_3_8_11  -1
    x_3_8     pay_3_8_12  -1
    x_3_8     pay_3_8_14  -1
    x_3_8     pay_3_8_15  -1
    x_3_8     pay_3_8_16  -1
    x_3_8     touch_3_8_17  -1
    x_3_8     pay_3_8_20  -1
    x_3_8     pay_3_8_21  -1
    x_3_8     pay_3_8_22  -1
    x_3_8     pay_3_8_23  -1
    x_3_8     pay_3_8_24  -1
    x_3_9     Obj       403825.53292799997
    x_3_9     link_3_9  1
    x_3_9     cover_3_3  1
    x_3_9     pay_3_9_0  -1
    x_3_9     pay_3_9_1  -1
    x_3_9     pay_3_9_2  -1
    x_3_9     pay_3_9_3  -1
    x_3_9     pay_3_9_4  -1
    x_3_9     pay_3_9_5  -1
    x_3_9     pay_3_9_6  -1
    x_3_9     pay_3_9_8  -1
    x_3_9     pay_3_9_10  -1
    x_3_9     pay_3_9_11  -1
    x_3_9     pay_3_9_12  -1
    x_3_9     pay_3_9_14  -1
    x_3_9     pay_3_9_15  -1
    x_3_9     pay_3_9_16  -1
    x_3_9     touch_3_9_17  -1
    x_3_9     pay_3_9_20  -1
    x_3_9     pay_3_9_21  -1
    x_3_9     pay_3_9_22  -1
    x_3_9     pay_3_9_23  -1
    x_3_9     pay_3_9_24  -1
    x_3_10    Obj       403825.53292799997
    x_3_10    link_3_10  1
    x_3_10    cover_3_3  1
    x_3_10    pay_3_10_0  -1
    x_3_10    pay_3_10_1  -1
    x_3_10    pay_3_10_2  -1
    x_3_10    pay_3_10_3  -1
    x_3_10    pay_3_10_4  -1
    x_3_10    pay_3_10_5  -1
    x_3_10    pay_3_10_6  -1
    x_3_10    pay_3_10_8  -1
    x_3_10    pay_3_10_10  -1
    x_3_10    pay_3_10_11  -1
    x_3_10    pay_3_10_12  -1
    x_3_10    pay_3_10_14  -1
    x_3_10    pay_3_10_15  -1
    x_3_10    pay_3_10_16  -1
    x_3_10    touch_3_10_17  -1
    x_3_10    pay_3_10_20  -1
    x_3_10    pay_3_10_21  -1
    x_3_10    pay_3_10_22  -1
    x_3_10    pay_3_10_23  -1
    x_3_10    pay_3_10_24  -1
    x_3_11    Obj       403825.53292799997
    x_3_11    link_3_11  1
    x_3_11    cover_3_3  1
    x_3_11    pay_3_11_0  -1
    x_3_11    pay_3_11_1  -1
    x_3_11    pay_3_11_2  -1
    x_3_11    pay_3_11_3  -1
    x_3_11    pay_3_11_4  -1
    x_3_11    pay_3_11_5  -1
    x_3_11    pay_3_11_6  -1
    x_3_11    pay_3_11_8  -1
    x_3_11    pay_3_11_10  -1
    x_3_11    pay_3_11_11  -1
    x_3_11    pay_3_11_12  -1
    x_3_11    pay_3_11_14  -1
    x_3_11    pay_3_11_15  -1
    x_3_11    pay_3_11_16  -1
    x_3_11    touch_3_11_17  -1
    x_3_11    pay_3_11_20  -1
    x_3_11    pay_3_11_21  -1
    x_3_11    pay_3_11_22  -1
    x_3_11    pay_3_11_23  -1
    x_3_11    pay_3_11_24  -1
    x_3_12    Obj       403825.53292799997
    x_3_12    link_3_12  1
    x_3_12    cover_3_3  1
    x_3_12    pay_3_12_0  -1
    x_3_12    pay_3_12_1  -1
    x_3_12    pay_3_12_2  -1
    x_3_12    pay_3_12_3  -1
    x_3_12    pay_3_12_4  -1
    x_3_12    pay_3_12_5  -1
    x_3_12    pay_3_12_6  -1
    x_3_12    pay_3_12_8  -1
    x_3_12    pay_3_12_10  -1
    x_3_12    pay_3_12_11  -1
    x_3_12    pay_3_12_12  -1
    x_3_12    pay_3_12_14  -1
    x_3_12    pay_3_12_15  -1
    x_3_12    pay_3_12_16  -1
    x_3_12    touch_3_12_17  -1
    x_3_12    pay_3_12_20  -1
    x_3_12    pay_3_12_21  -1
    x_3_12    pay_3_12_22  -1
    x_3_12    pay_3_12_23  -1
    x_3_12    pay_3_12_24  -1
    x_3_13    Obj       403825.53292799997
    x_3_13    link_3_13  1
    x_3_13    cover_3_3  1
    x_3_13    pay_3_13_0  -1
    x_3_13    pay_3_13_1  -1
    x_3_13    pay_3_13_2  -1
    x_3_13    pay_3_13_3  -1
    x_3_13    pay_3_13_4  -1
    x_3_13    pay_3_13_5  -1
    x_3_13    pay_3_13_6  -1
    x_3_13    pay_3_13_8  -1
    x_3_13    pay_3_13_10  -1
    x_3_13    pay_3_13_11  -1
    x_3_13    pay_3_13_12  -1
    x_3_13    pay_3_13_14  -1
    x_3_13    pay_3_13_15  -1
    x_3_13    pay_3_13_16  -1
    x_3_13    touch_3_13_17  -1
    x_3_13    pay_3_13_20  -1
    x_3_13    pay_3_13_21  -1
    x_3_13    pay_3_13_22  -1
    x_3_13    pay_3_13_23  -1
    x_3_13    pay_3_13_24  -1
    x_3_14    Obj       403825.53292799997
    x_3_14    link_3_14  1
    x_3_14    cover_3_3  1
    x_3_14    pay_3_14_0  -1
    x_3_14    pay_3_14_1  -1
    x_3_14    pay_3_14_2  -1
    x_3_14    pay_3_14_3  -1
    x_3_14    pay_3_14_4  -1
    x_3_14    pay_3_14_5  -1
    x_3_14    pay_3_14_6  -1
    x_3_14    pay_3_14_8  -1
    x_3_14    pay_3_14_10  -1
    x_3_14    pay_3_14_11  -1
    x_3_14    pay_3_14_12  -1
    x_3_14    pay_3_14_14  -1
    x_3_14    pay_3_14_15  -1
    x_3_14    pay_3_14_16  -1
    x_3_14    touch_3_14_17  -1
    x_3_14    pay_3_14_20  -1
    x_3_14    pay_3_14_21  -1
    x_3_14    pay_3_14_22  -1
    x_3_14    pay_3_14_23  -1
    x_3_14    pay_3_14_24  -1
    x_3_15    Obj       403825.53292799997
    x_3_15    link_3_15  1
    x_3_15    cover_3_4  1
    x_3_15    pay_3_15_1  -1
    x_3_15    pay_3_15_2  -1
    x_3_15    pay_3_15_4  -1
    x_3_15    pay_3_15_6  -1
    x_3_15    pay_3_15_9  -1
    x_3_15    pay_3_15_10  -1
    x_3_15    pay_3_15_11  -1
    x_3_15    pay_3_15_12  -1
    x_3_15    pay_3_15_13  -1
    x_3_15    pay_3_15_14  -1
    x_3_15    pay_3_15_16  -1
    x_3_15    touch_3_15_17  -1
    x_3_15    pay_3_15_18  -1
    x_3_15    pay_3_15_19  -1
    x_3_15    pay_3_15_20  -1
    x_3_15    pay_3_15_22  -1
    x_3_15    pay_3_15_23  -1
    x_3_15    pay_3_15_24  -1
    x_3_16    Obj       403825.53292799997
    x_3_16    link_3_16  1
    x_3_16    cover_3_5  1
    x_3_16    pay_3_16_1  -1
    x_3_16    pay_3_16_2  -1
    x_3_16    pay_3_16_4  -1
    x_3_16    pay_3_16_6  -1
    x_3_16    pay_3_16_7  -1
    x_3_16    pay_3_16_10  -1
    x_3_16    pay_3_16_11  -1
    x_3_16    pay_3_16_12  -1
    x_3_16    pay_3_16_13  -1
    x_3_16    pay_3_16_14  -1
    x_3_16    pay_3_16_16  -1
    x_3_16    touch_3_16_17  -1
    x_3_16    pay_3_16_18  -1
    x_3_16    pay_3_16_19  -1
    x_3_16    pay_3_16_20  -1
    x_3_16    pay_3_16_22  -1
    x_3_16    pay_3_16_23  -1
    x_3_16    pay_3_16_24  -1
    x_3_17    Obj       403825.53292799997
    x_3_17    link_3_17  1
    x_3_17    cover_3_0  1
    x_3_17    pay_3_17_1  -1
    x_3_17    pay_3_17_2  -1
    x_3_17    pay_3_17_4  -1
    x_3_17    pay_3_17_6  -1
    x_3_17    pay_3_17_10  -1
    x_3_17    pay_3_17_11  -1
    x_3_17    pay_3_17_12  -1
    x_3_17    pay_3_17_14  -1
    x_3_17    pay_3_17_16  -1
    x_3_17    touch_3_17_17  -1
    x_3_17    pay_3_17_18  -1
    x_3_17    pay_3_17_19  -1
    x_3_17    pay_3_17_20  -1
    x_3_17    pay_3_17_22  -1
    x_3_17    pay_3_17_23  -1
    x_3_17    pay_3_17_24  -1
    x_3_18    Obj       403825.53292799997
    x_3_18    link_3_18  1
    x_3_18    cover_3_1  1
    x_3_18    pay_3_18_1  -1
    x_3_18    pay_3_18_2  -1
    x_3_18    pay_3_18_4  -1
    x_3_18    pay_3_18_6  -1
    x_3_18    pay_3_18_10  -1
    x_3_18    pay_3_18_11  -1
    x_3_18    pay_3_18_12  -1
    x_3_18    pay_3_18_14  -1
    x_3_18    pay_3_18_16  -1
    x_3_18    touch_3_18_17  -1
    x_3_18    pay_3_18_20  -1
    x_3_18    pay_3_18_22  -1
    x_3_18    pay_3_18_23  -1
    x_3_18    pay_3_18_24  -1
    x_3_19    Obj       403825.53292799997
    x_3_19    link_3_19  1
    x_3_19    cover_3_2  1
    x_3_19    pay_3_19_1  -1
    x_3_19    pay_3_19_2  -1
    x_3_19    pay_3_19_4  -1
    x_3_19    pay_3_19_6  -1
    x_3_19    pay_3_19_10  -1
    x_3_19    pay_3_19_11  -1
    x_3_19    pay_3_19_12  -1
    x_3_19    pay_3_19_14  -1
    x_3_19    pay_3_19_16  -1
    x_3_19    touch_3_19_17  -1
    x_3_19    pay_3_19_18  -1
    x_3_19    pay_3_19_19  -1
    x_3_19    pay_3_19_20  -1
    x_3_19    pay_3_19_22  -1
    x_3_19    pay_3_19_23  -1
    x_3_19    pay_3_19_24  -1
    x_3_20    Obj       403825.53292799997
    x_3_20    link_3_20  1
    x_3_20    cover_3_3  1
    x_3_20    pay_3_20_0  -1
    x_3_20    pay_3_20_1  -1
    x_3_20    pay_3_20_2  -1
    x_3_20    pay_3_20_3  -1
    x_3_20    pay_3_20_4  -1
    x_3_20    pay_3_20_5  -1
    x_3_20    pay_3_20_6  -1
    x_3_20    pay_3_20_8  -1
    x_3_20    pay_3_20_10  -1
    x_3_20    pay_3_20_11  -1
    x_3_20    pay_3_20_12  -1
    x_3_20    pay_3_20_14  -1
    x_3_20    pay_3_20_15  -1
    x_3_20    pay_3_20_16  -1
    x_3_20    touch_3_20_17  -1
    x_3_20    pay_3_20_20  -1
    x_3_20    pay_3_20_21  -1
    x_3_20    pay_3_20_22  -1
    x_3_20    pay_3_20_23  -1
    x_3_20    pay_3_20_24  -1
    x_3_21    Obj       403825.53292799997
    x_3_21    link_3_21  1
    x_3_21    cover_3_4  1
    x_3_21    pay_3_21_1  -1
    x_3_21    pay_3_21_2  -1
    x_3_21    pay_3_21_4  -1
    x_3_21    pay_3_21_6  -1
    x_3_21    pay_3_21_9  -1
    x_3_21    pay_3_21_10  -1
    x_3_21    pay_3_21_11  -1
    x_3_21    pay_3_21_12  -1
    x_3_21    pay_3_21_13  -1
    x_3_21    pay_3_21_14  -1
    x_3_21    pay_3_21_16  -1
    x_3_21    touch_3_21_17  -1
    x_3_21    pay_3_21_18  -1
    x_3_21    pay_3_21_19  -1
    x_3_21    pay_3_21_20  -1
    x_3_21    pay_3_21_22  -1
    x_3_21    pay_3_21_23  -1
    x_3_21    pay_3_21_24  -1
    x_3_22    Obj       403825.53292799997
    x_3_22    link_3_22  1
    x_3_22    cover_3_5  1
    x_3_22    pay_3_22_1  -1
    x_3_22    pay_3_22_2  -1
    x_3_22    pay_3_22_4  -1
    x_3_22    pay_3_22_6  -1
    x_3_22    pay_3_22_7  -1
    x_3_22    pay_3_22_10  -1
    x_3_22    pay_3_22_11  -1
    x_3_22    pay_3_22_12  -1
    x_3_22    pay_3_22_13  -1
    x_3_22    pay_3_22_14  -1
    x_3_22    pay_3_22_16  -1
    x_3_22    touch_3_22_17  -1
    x_3_22    pay_3_22_18  -1
    x_3_22    pay_3_22_19  -1
    x_3_22    pay_3_22_20  -1
    x_3_22    pay_3_22_22  -1
    x_3_22    pay_3_22_23  -1
    x_3_22    pay_3_22_24  -1
    x_3_23    Obj       403825.53292799997
    x_3_23    link_3_23  1
    x_3_23    cover_3_6  1
    x_3_23    pay_3_23_4  -1
    x_3_23    pay_3_23_6  -1
    x_3_23    pay_3_23_10  -1
    x_3_23    pay_3_23_11  -1
    x_3_23    pay_3_23_12  -1
    x_3_23    pay_3_23_14  -1
    x_3_23    pay_3_23_16  -1
    x_3_23    touch_3_23_17  -1
    x_3_23    pay_3_23_20  -1
    x_3_23    pay_3_23_22  -1
    x_3_23    pay_3_23_23  -1
    x_3_23    pay_3_23_24  -1
    x_4_4     Obj       14076912.004096
    x_4_4     link_4_4  1
    x_4_4     cover_4_0  1
    x_4_4     cover_4_1  1
    x_4_4     cover_4_2  1
    x_4_4     cover_4_3  1
    x_4_4     cover_4_4  1
    x_4_4     cover_4_5  1
    x_4_4     touch_4_4_1  -1
    x_4_4     touch_4_4_2  -1
    x_4_4     pay_4_4_4  -1
    x_4_4     touch_4_4_6  -1
    x_4_4     touch_4_4_10  -1
    x_4_4     pay_4_4_11  -1
    x_4_4     pay_4_4_12  -1
    x_4_4     touch_4_4_14  -1
    x_4_4     pay_4_4_16  -1
    x_4_4     pay_4_4_17  -1
    x_4_4     touch_4_4_20  -1
    x_4_4     pay_4_4_22  -1
    x_4_4     touch_4_4_23  -1
    x_4_4     pay_4_4_24  -1
    x_4_5     Obj       14076912.004096
    x_4_5     link_4_5  1
    x_4_5     cover_4_0  1
    x_4_5     cover_4_2  1
    x_4_5     cover_4_4  1
    x_4_5     cover_4_5  1
    x_4_5     touch_4_5_1  -1
    x_4_5     touch_4_5_2  -1
    x_4_5     pay_4_5_4  -1
    x_4_5     touch_4_5_6  -1
    x_4_5     touch_4_5_10  -1
    x_4_5     pay_4_5_11  -1
    x_4_5     pay_4_5_12  -1
    x_4_5     touch_4_5_14  -1
    x_4_5     pay_4_5_16  -1
    x_4_5     pay_4_5_17  -1
    x_4_5     pay_4_5_18  -1
    x_4_5     pay_4_5_19  -1
    x_4_5     touch_4_5_20  -1
    x_4_5     pay_4_5_22  -1
    x_4_5     touch_4_5_23  -1
    x_4_5     pay_4_5_24  -1
    x_4_6     Obj       14076912.004096
    x_4_6     link_4_6  1
    x_4_6     cover_4_2  1
    x_4_6     cover_4_3  1
    x_4_6     cover_4_4  1
    x_4_6     cover_4_5  1
    x_4_6     touch_4_6_1  -1
    x_4_6     touch_4_6_2  -1
    x_4_6     pay_4_6_4  -1
    x_4_6     touch_4_6_6  -1
    x_4_6     touch_4_6_10  -1
    x_4_6     pay_4_6_11  -1
    x_4_6     pay_4_6_12  -1
    x_4_6     touch_4_6_14  -1
    x_4_6     pay_4_6_16  -1
    x_4_6     pay_4_6_17  -1
    x_4_6     touch_4_6_20  -1
    x_4_6     pay_4_6_22  -1
    x_4_6     touch_4_6_23  -1
    x_4_6     pay_4_6_24  -1
    x_4_7     Obj       14076912.004096
    x_4_7     link_4_7  1
    x_4_7     cover_4_2  1
    x_4_7     cover_4_4  1
    x_4_7     cover_4_5  1
    x_4_7     touch_4_7_1  -1
    x_4_7     touch_4_7_2  -1
    x_4_7     pay_4_7_4  -1
    x_4_7     touch_4_7_6  -1
    x_4_7     touch_4_7_10  -1
    x_4_7     pay_4_7_11  -1
    x_4_7     pay_4_7_12  -1
    x_4_7     touch_4_7_14  -1
    x_4_7     pay_4_7_16  -1
    x_4_7     pay_4_7_17  -1
    x_4_7     pay_4_7_18  -1
    x_4_7     pay_4_7_19  -1
    x_4_7     touch_4_7_20  -1
    x_4_7     pay_4_7_22  -1
    x_4_7     touch_4_7_23  -1
    x_4_7     pay_4_7_24  -1
    x_4_8     Obj       14076912.004096
    x_4_8     link_4_8  1
    x_4_8     cover_4_3  1
    x_4_8     pay_4_8_0  -1
    x_4_8     touch_4_8_1  -1
    x_4_8     touch_4_8_2  -1
    x_4_8     pay_4_8_3  -1
    x_4_8     pay_4_8_4  -1
    x_4_8     pay_4_8_5  -1
    x_4_8     touch_4_8_6  -1
    x_4_8     pay_4_8_8  -1
    x_4_8     touch_4_8_10  -1
    x_4_8     pay_4_8_11  -1
    x_4_8     pay_4_8_12  -1
    x_4_8     touch_4_8_14  -1
    x_4_8     pay_4_8_15  -1
    x_4_8     pay_4_8_16  -1
    x_4_8     pay_4_8_17  -1
    x_4_8     touch_4_8_20  -1
    x_4_8     pay_4_8_21  -1
    x_4_8     pay_4_8_22  -1
    x_4_8     touch_4_8_23  -1
    x_4_8     pay_4_8_24  -1
    x_4_9     Obj       14076912.004096
    x_4_9     link_4_9  1
    x_4_9     cover_4_3  1
    x_4_9     pay_4_9_0  -1
    x_4_9     touch_4_9_1  -1
    x_4_9     touch_4_9_2  -1
    x_4_9     pay_4_9_3  -1
    x_4_9     pay_4_9_4  -1
    x_4_9     pay_4_9_5  -1
    x_4_9     touch_4_9_6  -1
    x_4_9     pay_4_9_8  -1
    x_4_9     touch_4_9_10  -1
    x_4_9     pay_4_9_11  -1
    x_4_9     pay_4_9_12  -1
    x_4_9     touch_4_9_14  -1
    x_4_9     pay_4_9_15  -1
    x_4_9     pay_4_9_16  -1
    x_4_9     pay_4_9_17  -1
    x_4_9     touch_4_9_20  -1
    x_4_9     pay_4_9_21  -1
    x_4_9     pay_4_9_22  -1
    x_4_9     touch_4_9_23  -1
    x_4_9     pay_4_9_24  -1
    x_4_10    Obj       14076912.004096
    x_4_10    link_4_10  1
    x_4_10    cover_4_3  1
    x_4_10    pay_4_10_0  -1
    x_4_10    touch_4_10_1  -1
    x_4_10    touch_4_10_2  -1
    x_4_10    pay_4_10_3  -1
    x_4_10    pay_4_10_4  -1
    x_4_10    pay_4_10_5  -1
    x_4_10    touch_4_10_6  -1
    x_4_10    pay_4_10_8  -1
    x_4_10    touch_4_10_10  -1
    x_4_10    pay_4_10_11  -1
    x_4_10    pay_4_10_12  -1
    x_4_10    touch_4_10_14  -1
    x_4_10    pay_4_10_15  -1
    x_4_10    pay_4_10_16  -1
    x_4_10    pay_4_10_17  -1
    x_4_10    touch_4_10_20  -1
    x_4_10    pay_4_10_21  -1
    x_4_10    pay_4_10_22  -1
    x_4_10    touch_4_10_23  -1
    x_4_10    pay_4_10_24  -1
    x_4_11    Obj       14076912.004096
    x_4_11    link_4_11  1
    x_4_11    cover_4_3  1
    x_4_11    pay_4_11_0  -1
    x_4_11    touch_4_11_1  -1
    x_4_11    touch_4_11_2  -1
    x_4_11    pay_4_11_3  -1
    x_4_11    pay_4_11_4  -1
    x_4_11    pay_4_11_5  -1
    x_4_11    touch_4_11_6  -1
    x_4_11    pay_4_11_8  -1
    x_4_11    touch_4_11_10  -1
    x_4_11    pay_4_11_11  -1
    x_4_11    pay_4_11_12  -1
    x_4_11    touch_4_11_14  -1
    x_4_11    pay_4_11_15  -1
    x_4_11    pay_4_11_16  -1
    x_4_11    pay_4_11_17  -1
    x_4_11    touch_4_11_20  -1
    x_4_11    pay_4_11_21  -1
    x_4_11    pay_4_11_22  -1
    x_4_11    touch_4_11_23  -1
    x_4_11    pay_4_11_24  -1
    x_4_12    Obj       14076912.004096
    x_4_12    link_4_12  1
    x_4_12    cover_4_3  1
    x_4_12    pay_4_12_0  -1
    x_4_12    touch_4_12_1  -1
    x_4_12    touch_4_12_2  -1
    x_4_12    pay_4_12_3  -1
    x_4_12    pay_4_12_4  -1
    x_4_12    pay_4_12_5  -1
    x_4_12    touch_4_12_6  -1
    x_4_12    pay_4_12_8  -1
    x_4_12    touch_4_12_10  -1
    x_4_12    pay_4_12_11  -1
    x_4_12    pay_4_12_12  -1
    x_4_12    touch_4_12_14  -1
    x_4_12    pay_4_12_15  -1
    x_4_12    pay_4_12_16  -1
    x_4_12    pay_4_12_17  -1
    x_4_12    touch_4_12_20  -1
    x_4_12    pay_4_12_21  -1
    x_4_12    pay_4_12_22  -1
    x_4_12    touch_4_12_23  -1
    x_4_12    pay_4_12_24  -1
    x_4_13    Obj       14076912.004096
    x_4_13    link_4_13  1
    x_4_13    cover_4_3  1
    x_4_13    pay_4_13_0  -1
    x_4_13    touch_4_13_1  -1
    x_4_13    touch_4_13_2  -1
    x_4_13    pay_4_13_3  -1
    x_4_13    pay_4_13_4  -1
    x_4_13    pay_4_13_5  -1
    x_4_13    touch_4_13_6  -1
    x_4_13    pay_4_13_8  -1
    x_4_13    touch_4_13_10  -1
    x_4_13    pay_4_13_11  -1
    x_4_13    pay_4_13_12  -1
    x_4_13    touch_4_13_14  -1
    x_4_13    pay_4_13_15  -1
    x_4_13    pay_4_13_16  -1
    x_4_13    pay_4_13_17  -1
    x_4_13    touch_4_13_20  -1
    x_4_13    pay_4_13_21  -1
    x_4_13    pay_4_13_22  -1
    x_4_13    touch_4_13_23  -1
    x_4_13    pay_4_13_24  -1
    x_4_14    Obj       14076912.004096
    x_4_14    link_4_14  1
    x_4_14    cover_4_3  1
    x_4_14    pay_4_14_0  -1
    x_4_14    touch_4_14_1  -1
    x_4_14    touch_4_14_2  -1
    x_4_14    pay_4_14_3  -1
    x_4_14    pay_4_14_4  -1
    x_4_14    pay_4_14_5  -1
    x_4_14    touch_4_14_6  -1
    x_4_14    pay_4_14_8  -1
    x_4_14    touch_4_14_10  -1
    x_4_14    pay_4_14_11  -1
    x_4_14    pay_4_14_12  -1
    x_4_14    touch_4_14_14  -1
    x_4_14    pay_4_14_15  -1
    x_4_14    pay_4_14_16  -1
    x_4_14    pay_4_14_17  -1
    x_4_14    touch_4_14_20  -1
    x_4_14    pay_4_14_21  -1
    x_4_14    pay_4_14_22  -1
    x_4_14    touch_4_14_23  -1
    x_4_14    pay_4_14_24  -1
    x_4_15    Obj       14076912.004096
    x_4_15    link_4_15  1
    x_4_15    cover_4_4  1
    x_4_15    touch_4_15_1  -1
    x_4_15    touch_4_15_2  -1
    x_4_15    pay_4_15_4  -1
    x_4_15    touch_4_15_6  -1
    x_4_15    pay_4_15_9  -1
    x_4_15    touch_4_15_10  -1
    x_4_15    pay_4_15_11  -1
    x_4_15    pay_4_15_12  -1
    x_4_15    pay_4_15_13  -1
    x_4_15    touch_4_15_14  -1
    x_4_15    pay_4_15_16  -1
    x_4_15    pay_4_15_17  -1
    x_4_15    pay_4_15_18  -1
    x_4_15    pay_4_15_19  -1
    x_4_15    touch_4_15_20  -1
    x_4_15    pay_4_15_22  -1
    x_4_15    touch_4_15_23  -1
    x_4_15    pay_4_15_24  -1
    x_4_16    Obj       14076912.004096
    x_4_16    link_4_16  1
    x_4_16    cover_4_5  1
    x_4_16    touch_4_16_1  -1
    x_4_16    touch_4_16_2  -1
    x_4_16    pay_4_16_4  -1
    x_4_16    touch_4_16_6  -1
    x_4_16    pay_4_16_7  -1
    x_4_16    touch_4_16_10  -1
    x_4_16    pay_4_16_11  -1
    x_4_16    pay_4_16_12  -1
    x_4_16    pay_4_16_13  -1
    x_4_16    touch_4_16_14  -1
    x_4_16    pay_4_16_16  -1
    x_4_16    pay_4_16_17  -1
    x_4_16    pay_4_16_18  -1
    x_4_16    pay_4_16_19  -1
    x_4_16    touch_4_16_20  -1
    x_4_16    pay_4_16_22  -1
    x_4_16    touch_4_16_23  -1
    x_4_16    pay_4_16_24  -1
    x_4_17    Obj       14076912.004096
    x_4_17    link_4_17  1
    x_4_17    cover_4_0  1
    x_4_17    touch_4_17_1  -1
    x_4_17    touch_4_17_2  -1
    x_4_17    pay_4_17_4  -1
    x_4_17    touch_4_17_6  -1
    x_4_17    touch_4_17_10  -1
    x_4_17    pay_4_17_11  -1
    x_4_17    pay_4_17_12  -1
    x_4_17    touch_4_17_14  -1
    x_4_17    pay_4_17_16  -1
    x_4_17    pay_4_17_17  -1
    x_4_17    pay_4_17_18  -1
    x_4_17    pay_4_17_19  -1
    x_4_17    touch_4_17_20  -1
    x_4_17    pay_4_17_22  -1
    x_4_17    touch_4_17_23  -1
    x_4_17    pay_4_17_24  -1
    x_4_18    Obj       14076912.004096
    x_4_18    link_4_18  1
    x_4_18    cover_4_1  1
    x_4_18    touch_4_18_1  -1
    x_4_18    touch_4_18_2  -1
    x_4_18    pay_4_18_4  -1
    x_4_18    touch_4_18_6  -1
    x_4_18    touch_4_18_10  -1
    x_4_18    pay_4_18_11  -1
    x_4_18    pay_4_18_12  -1
    x_4_18    touch_4_18_14  -1
    x_4_18    pay_4_18_16  -1
    x_4_18    pay_4_18_17  -1
    x_4_18    touch_4_18_20  -1
    x_4_18    pay_4_18_22  -1
    x_4_18    touch_4_18_23  -1
    x_4_18    pay_4_18_24  -1
    x_4_19    Obj       14076912.004096
    x_4_19    link_4_19  1
    x_4_19    cover_4_2  1
    x_4_19    touch_4_19_1  -1
    x_4_19    touch_4_19_2  -1
    x_4_19    pay_4_19_4  -1
    x_4_19    touch_4_19_6  -1
    x_4_19    touch_4_19_10  -1
    x_4_19    pay_4_19_11  -1
    x_4_19    pay_4_19_12  -1
    x_4_19    touch_4_19_14  -1
    x_4_19    pay_4_19_16  -1
    x_4_19    pay_4_19_17  -1
    x_4_19    pay_4_19_18  -1
    x_4_19    pay_4_19_19  -1
    x_4_19    touch_4_19_20  -1
    x_4_19    pay_4_19_22  -1
    x_4_19    touch_4_19_23  -1
    x_4_19    pay_4_19_24  -1
    x_4_20    Obj       14076912.004096
    x_4_20    link_4_20  1
    x_4_20    cover_4_3  1
    x_4_20    pay_4_20_0  -1
    x_4_20    touch_4_20_1  -1
    x_4_20    touch_4_20_2  -1
    x_4_20    pay_4_20_3  -1
    x_4_20    pay_4_20_4  -1
    x_4_20    pay_4_20_5  -1
    x_4_20    touch_4_20_6  -1
    x_4_20    pay_4_20_8  -1
    x_4_20    touch_4_20_10  -1
    x_4_20    pay_4_20_11  -1
    x_4_20    pay_4_20_12  -1
    x_4_20    touch_4_20_14  -1
    x_4_20    pay_4_20_15  -1
    x_4_20    pay_4_20_16  -1
    x_4_20    pay_4_20_17  -1
    x_4_20    touch_4_20_20  -1
    x_4_20    pay_4_20_21  -1
    x_4_20    pay_4_20_22  -1
    x_4_20    touch_4_20_23  -1
    x_4_20    pay_4_20_24  -1
    x_4_21    Obj       14076912.004096
    x_4_21    link_4_21  1
    x_4_21    cover_4_4  1
    x_4_21    touch_4_21_1  -1
    x_4_21    touch_4_21_2  -1
    x_4_21    pay_4_21_4  -1
    x_4_21    touch_4_21_6  -1
    x_4_21    pay_4_21_9  -1
    x_4_21    touch_4_21_10  -1
    x_4_21    pay_4_21_11  -1
    x_4_21    pay_4_21_12  -1
    x_4_21    pay_4_21_13  -1
    x_4_21    touch_4_21_14  -1
    x_4_21    pay_4_21_16  -1
    x_4_21    pay_4_21_17  -1
    x_4_21    pay_4_21_18  -1
    x_4_21    pay_4_21_19  -1
    x_4_21    touch_4_21_20  -1
    x_4_21    pay_4_21_22  -1
    x_4_21    touch_4_21_23  -1
    x_4_21    pay_4_21_24  -1
    x_4_22    Obj       14076912.004096
    x_4_22    link_4_22  1
    x_4_22    cover_4_5  1
    x_4_22    touch_4_22_1  -1
    x_4_22    touch_4_22_2  -1
    x_4_22    pay_4_22_4  -1
    x_4_22    touch_4_22_6  -1
    x_4_22    pay_4_22_7  -1
    x_4_22    touch_4_22_10  -1
    x_4_22    pay_4_22_11  -1
    x_4_22    pay_4_22_12  -1
    x_4_22    pay_4_22_13  -1
    x_4_22    touch_4_22_14  -1
    x_4_22    pay_4_22_16  -1
    x_4_22    pay_4_22_17  -1
    x_4_22    pay_4_22_18  -1
    x_4_22    pay_4_22_19  -1
    x_4_22    touch_4_22_20  -1
    x_4_22    pay_4_22_22  -1
    x_4_22    touch_4_22_23  -1
    x_4_22    pay_4_22_24  -1
    x_5_5     Obj       6795586.8549119998
    x_5_5     link_5_5  1
    x_5_5     cover_5_0  1
    x_5_5     cover_5_2  1
    x_5_5     cover_5_4  1
    x_5_5     cover_5_5  1
    x_5_5     pay_5_5_1  -1
    x_5_5     pay_5_5_2  -1
    x_5_5     touch_5_5_4  -1
    x_5_5     touch_5_5_6  -1
    x_5_5     touch_5_5_10  -1
    x_5_5     pay_5_5_11  -1
    x_5_5     pay_5_5_12  -1
    x_5_5     pay_5_5_14  -1
    x_5_5     touch_5_5_16  -1
    x_5_5     pay_5_5_17  -1
    x_5_5     touch_5_5_18  -1
    x_5_5     touch_5_5_19  -1
    x_5_5     pay_5_5_20  -1
    x_5_5     touch_5_5_22  -1
    x_5_5     touch_5_5_23  -1
    x_5_5     pay_5_5_24  -1
    x_5_7     Obj       6795586.8549119998
    x_5_7     link_5_7  1
    x_5_7     cover_5_2  1
    x_5_7     cover_5_4  1
    x_5_7     cover_5_5  1
    x_5_7     pay_5_7_1  -1
    x_5_7     pay_5_7_2  -1
    x_5_7     touch_5_7_4  -1
    x_5_7     touch_5_7_6  -1
    x_5_7     touch_5_7_10  -1
    x_5_7     pay_5_7_11  -1
    x_5_7     pay_5_7_12  -1
    x_5_7     pay_5_7_14  -1
    x_5_7     touch_5_7_16  -1
    x_5_7     pay_5_7_17  -1
    x_5_7     touch_5_7_18  -1
    x_5_7     touch_5_7_19  -1
    x_5_7     pay_5_7_20  -1
    x_5_7     touch_5_7_22  -1
    x_5_7     touch_5_7_23  -1
    x_5_7     pay_5_7_24  -1
    x_5_15    Obj       6795586.8549119998
    x_5_15    link_5_15  1
    x_5_15    cover_5_4  1
    x_5_15    pay_5_15_1  -1
    x_5_15    pay_5_15_2  -1
    x_5_15    touch_5_15_4  -1
    x_5_15    touch_5_15_6  -1
    x_5_15    pay_5_15_9  -1
    x_5_15    touch_5_15_10  -1
    x_5_15    pay_5_15_11  -1
    x_5_15    pay_5_15_12  -1
    x_5_15    pay_5_15_13  -1
    x_5_15    pay_5_15_14  -1
    x_5_15    touch_5_15_16  -1
    x_5_15    pay_5_15_17  -1
    x_5_15    touch_5_15_18  -1
    x_5_15    touch_5_15_19  -1
    x_5_15    pay_5_15_20  -1
    x_5_15    touch_5_15_22  -1
    x_5_15    touch_5_15_23  -1
    x_5_15    pay_5_15_24  -1
    x_5_16    Obj       6795586.8549119998
    x_5_16    link_5_16  1
    x_5_16    cover_5_5  1
    x_5_16    pay_5_16_1  -1
    x_5_16    pay_5_16_2  -1
    x_5_16    touch_5_16_4  -1
    x_5_16    touch_5_16_6  -1
    x_5_16    pay_5_16_7  -1
    x_5_16    touch_5_16_10  -1
    x_5_16    pay_5_16_11  -1
    x_5_16    pay_5_16_12  -1
    x_5_16    pay_5_16_13  -1
    x_5_16    pay_5_16_14  -1
    x_5_16    touch_5_16_16  -1
    x_5_16    pay_5_16_17  -1
    x_5_16    touch_5_16_18  -1
    x_5_16    touch_5_16_19  -1
    x_5_16    pay_5_16_20  -1
    x_5_16    touch_5_16_22  -1
    x_5_16    touch_5_16_23  -1
    x_5_16    pay_5_16_24  -1
    x_5_17    Obj       6795586.8549119998
    x_5_17    link_5_17  1
    x_5_17    cover_5_0  1
    x_5_17    pay_5_17_1  -1
    x_5_17    pay_5_17_2  -1
    x_5_17    touch_5_17_4  -1
    x_5_17    touch_5_17_6  -1
    x_5_17    touch_5_17_10  -1
    x_5_17    pay_5_17_11  -1
    x_5_17    pay_5_17_12  -1
    x_5_17    pay_5_17_14  -1
    x_5_17    touch_5_17_16  -1
    x_5_17    pay_5_17_17  -1
    x_5_17    touch_5_17_18  -1
    x_5_17    touch_5_17_19  -1
    x_5_17    pay_5_17_20  -1
    x_5_17    touch_5_17_22  -1
    x_5_17    touch_5_17_23  -1
    x_5_17    pay_5_17_24  -1
    x_5_19    Obj       6795586.8549119998
    x_5_19    link_5_19  1
    x_5_19    cover_5_2  1
    x_5_19    pay_5_19_1  -1
    x_5_19    pay_5_19_2  -1
    x_5_19    touch_5_19_4  -1
    x_5_19    touch_5_19_6  -1
    x_5_19    touch_5_19_10  -1
    x_5_19    pay_5_19_11  -1
    x_5_19    pay_5_19_12  -1
    x_5_19    pay_5_19_14  -1
    x_5_19    touch_5_19_16  -1
    x_5_19    pay_5_19_17  -1
    x_5_19    touch_5_19_18  -1
    x_5_19    touch_5_19_19  -1
    x_5_19    pay_5_19_20  -1
    x_5_19    touch_5_19_22  -1
    x_5_19    touch_5_19_23  -1
    x_5_19    pay_5_19_24  -1
    x_5_21    Obj       6795586.8549119998
    x_5_21    link_5_21  1
    x_5_21    cover_5_4  1
    x_5_21    pay_5_21_1  -1
    x_5_21    pay_5_21_2  -1
    x_5_21    touch_5_21_4  -1
    x_5_21    touch_5_21_6  -1
    x_5_21    pay_5_21_9  -1
    x_5_21    touch_5_21_10  -1
    x_5_21    pay_5_21_11  -1
    x_5_21    pay_5_21_12  -1
    x_5_21    pay_5_21_13  -1
    x_5_21    pay_5_21_14  -1
    x_5_21    touch_5_21_16  -1
    x_5_21    pay_5_21_17  -1
    x_5_21    touch_5_21_18  -1
    x_5_21    touch_5_21_19  -1
    x_5_21    pay_5_21_20  -1
    x_5_21    touch_5_21_22  -1
    x_5_21    touch_5_21_23  -1
    x_5_21    pay_5_21_24  -1
    x_5_22    Obj       6795586.8549119998
    x_5_22    link_5_22  1
    x_5_22    cover_5_5  1
    x_5_22    pay_5_22_1  -1
    x_5_22    pay_5_22_2  -1
    x_5_22    touch_5_22_4  -1
    x_5_22    touch_5_22_6  -1
    x_5_22    pay_5_22_7  -1
    x_5_22    touch_5_22_10  -1
    x_5_22    pay_5_22_11  -1
    x_5_22    pay_5_22_12  -1
    x_5_22    pay_5_22_13  -1
    x_5_22    pay_5_22_14  -1
    x_5_22    touch_5_22_16  -1
    x_5_22    pay_5_22_17  -1
    x_5_22    touch_5_22_18  -1
    x_5_22    touch_5_22_19  -1
    x_5_22    pay_5_22_20  -1
    x_5_22    touch_5_22_22  -1
    x_5_22    touch_5_22_23  -1
    x_5_22    pay_5_22_24  -1
    x_6_6     Obj       3020784.048128
    x_6_6     link_6_6  1
    x_6_6     cover_6_2  1
    x_6_6     cover_6_3  1
    x_6_6     cover_6_4  1
    x_6_6     cover_6_5  1
    x_6_6     pay_6_6_1  -1
    x_6_6     pay_6_6_2  -1
    x_6_6     pay_6_6_4  -1
    x_6_6     pay_6_6_6  -1
    x_6_6     pay_6_6_10  -1
    x_6_6     pay_6_6_11  -1
    x_6_6     pay_6_6_12  -1
    x_6_6     pay_6_6_14  -1
    x_6_6     touch_6_6_16  -1
    x_6_6     pay_6_6_17  -1
    x_6_6     pay_6_6_20  -1
    x_6_6     pay_6_6_22  -1
    x_6_6     pay_6_6_23  -1
    x_6_6     pay_6_6_24  -1
    x_6_7     Obj       3020784.048128
    x_6_7     link_6_7  1
    x_6_7     cover_6_2  1
    x_6_7     cover_6_4  1
    x_6_7     cover_6_5  1
    x_6_7     pay_6_7_1  -1
    x_6_7     pay_6_7_2  -1
    x_6_7     pay_6_7_4  -1
    x_6_7     pay_6_7_6  -1
    x_6_7     pay_6_7_10  -1
    x_6_7     pay_6_7_11  -1
    x_6_7     pay_6_7_12  -1
    x_6_7     pay_6_7_14  -1
    x_6_7     touch_6_7_16  -1
    x_6_7     pay_6_7_17  -1
    x_6_7     pay_6_7_18  -1
    x_6_7     pay_6_7_19  -1
    x_6_7     pay_6_7_20  -1
    x_6_7     pay_6_7_22  -1
    x_6_7     pay_6_7_23  -1
    x_6_7     pay_6_7_24  -1
    x_6_8     Obj       3020784.048128
    x_6_8     link_6_8  1
    x_6_8     cover_6_3  1
    x_6_8     pay_6_8_0  -1
    x_6_8     pay_6_8_1  -1
    x_6_8     pay_6_8_2  -1
    x_6_8     pay_6_8_3  -1
    x_6_8     pay_6_8_4  -1
    x_6_8     pay_6_8_5  -1
    x_6_8     pay_6_8_6  -1
    x_6_8     pay_6_8_8  -1
    x_6_8     pay_6_8_10  -1
    x_6_8     pay_6_8_11  -1
    x_6_8     pay_6_8_12  -1
    x_6_8     pay_6_8_14  -1
    x_6_8     pay_6_8_15  -1
    x_6_8     touch_6_8_16  -1
    x_6_8     pay_6_8_17  -1
    x_6_8     pay_6_8_20  -1
    x_6_8     pay_6_8_21  -1
    x_6_8     pay_6_8_22  -1
    x_6_8     pay_6_8_23  -1
    x_6_8     pay_6_8_24  -1
    x_6_9     Obj       3020784.048128
    x_6_9     link_6_9  1
    x_6_9     cover_6_3  1
    x_6_9     pay_6_9_0  -1
    x_6_9     pay_6_9_1  -1
    x_6_9     pay_6_9_2  -1
    x_6_9     pay_6_9_3  -1
    x_6_9     pay_6_9_4  -1
    x_6_9     pay_6_9_5  -1
    x_6_9     pay_6_9_6  -1
    x_6_9     pay_6_9_8  -1
    x_6_9     pay_6_9_10  -1
    x_6_9     pay_6_9_11  -1
    x_6_9     pay_6_9_12  -1
    x_6_9     pay_6_9_14  -1
    x_6_9     pay_6_9_15  -1
    x_6_9     touch_6_9_16  -1
    x_6_9     pay_6_9_17  -1
    x_6_9     pay_6_9_20  -1
    x_6_9     pay_6_9_21  -1
    x_6_9     pay_6_9_22  -1
    x_6_9     pay_6_9_23  -1
    x_6_9     pay_6_9_24  -1
    x_6_10    Obj       3020784.048128
    x_6_10    link_6_10  1
    x_6_10    cover_6_3  1
    x_6_10    pay_6_10_0  -1
    x_6_10    pay_6_10_1  -1
    x_6_10    pay_6_10_2  -1
    x_6_10    pay_6_10_3  -1
    x_6_10    pay_6_10_4  -1
    x_6_10    pay_6_10_5  -1
    x_6_10    pay_6_10_6  -1
    x_6_10    pay_6_10_8  -1
    x_6_10    pay_6_10_10  -1
    x_6_10    pay_6_10_11  -1
    x_6_10    pay_6_10_12  -1
    x_6_10    pay_6_10_14  -1
    x_6_10    pay_6_10_15  -1
    x_6_10    touch_6_10_16  -1
    x_6_10    pay_6_10_17  -1
    x_6_10    pay_6_10_20  -1
    x_6_10    pay_6_10_21  -1
    x_6_10    pay_6_10_22  -1
    x_6_10    pay_6_10_23  -1
    x_6_10    pay_6_10_24  -1
    x_6_11    Obj       3020784.048128
    x_6_11    link_6_11  1
    x_6_11    cover_6_3  1
    x_6_11    pay_6_11_0  -1
    x_6_11    pay_6_11_1  -1
    x_6_11    pay_6_11_2  -1
    x_6_11    pay_6_11_3  -1
    x_6_11    pay_6_11_4  -1
    x_6_11    pay_6_11_5  -1
    x_6_11    pay_6_11_6  -1
    x_6_11    pay_6_11_8  -1
    x_6_11    pay_6_11_10  -1
    x_6_11    pay_6_11_11  -1
    x_6_11    pay_6_11_12  -1
    x_6_11    pay_6_11_14  -1
    x_6_11    pay_6_11_15  -1
    x_6_11    touch_6_11_16  -1
    x_6_11    pay_6_11_17  -1
    x_6_11    pay_6_11_20  -1
    x_6_11    pay_6_11_21  -1
    x_6_11    pay_6_11_22  -1
    x_6_11    pay_6_11_23  -1
    x_6_11    pay_6_11_24  -1
    x_6_12    Obj       3020784.048128
    x_6_12    link_6_12  1
    x_6_12    cover_6_3  1
    x_6_12    pay_6_12_0  -1
    x_6_12    pay_6_12_1  -1
    x_6_12    pay_6_12_2  -1
    x_6_12    pay_6_12_3  -1
    x_6_12    pay_6_12_4  -1
    x_6_12    pay_6_12_5  -1
    x_6_12    pay_6_12_6  -1
    x_6_12    pay_6_12_8  -1
    x_6_12    pay_6_12_10  -1
    x_6_12    pay_6_12_11  -1
    x_6_12    pay_6_12_12  -1
    x_6_12    pay_6_12_14  -1
    x_6_12    pay_6_12_15  -1
    x_6_12    touch_6_12_16  -1
    x_6_12    pay_6_12_17  -1
    x_6_12    pay_6_12_20  -1
    x_6_12    pay_6_12_21  -1
    x_6_12    pay_6_12_22  -1
    x_6_12    pay_6_12_23  -1
    x_6_12    pay_6_12_24  -1
    x_6_13    Obj       3020784.048128
    x_6_13    link_6_13  1
    x_6_13    cover_6_3  1
    x_6_13    pay_6_13_0  -1
    x_6_13    pay_6_13_1  -1
    x_6_13    pay_6_13_2  -1
    x_6_13    pay_6_13_3  -1
    x_6_13    pay_6_13_4  -1
    x_6_13    pay_6_13_5  -1
    x_6_13    pay_6_13_6  -1
    x_6_13    pay_6_13_8  -1
    x_6_13    pay_6_13_10  -1
    x_6_13    pay_6_13_11  -1
    x_6_13    pay_6_13_12  -1
    x_6_13    pay_6_13_14  -1
    x_6_13    pay_6_13_15  -1
    x_6_13    touch_6_13_16  -1
    x_6_13    pay_6_13_17  -1
    x_6_13    pay_6_13_20  -1
    x_6_13    pay_6_13_21  -1
    x_6_13    pay_6_13_22  -1
    x_6_13    pay_6_13_23  -1
    x_6_13    pay_6_13_24  -1
    x_6_14    Obj       3020784.048128
    x_6_14    link_6_14  1
    x_6_14    cover_6_3  1
    x_6_14    pay_6_14_0  -1
    x_6_14    pay_6_14_1  -1
    x_6_14    pay_6_14_2  -1
    x_6_14    pay_6_14_3  -1
    x_6_14    pay_6_14_4  -1
    x_6_14    pay_6_14_5  -1
    x_6_14    pay_6_14_6  -1
    x_6_14    pay_6_14_8  -1
    x_6_14    pay_6_14_10  -1
    x_6_14    pay_6_14_11  -1
    x_6_14    pay_6_14_12  -1
    x_6_14    pay_6_14_14  -1
    x_6_14    pay_6_14_15  -1
    x_6_14    touch_6_14_16  -1
    x_6_14    pay_6_14_17  -1
    x_6_14    pay_6_14_20  -1
    x_6_14    pay_6_14_21  -1
    x_6_14    pay_6_14_22  -1
    x_6_14    pay_6_14_23  -1
    x_6_14    pay_6_14_24  -1
    x_6_15    Obj       3020784.048128
    x_6_15    link_6_15  1
    x_6_15    cover_6_4  1
    x_6_15    pay_6_15_1  -1
    x_6_15    pay_6_15_2  -1
    x_6_15    pay_6_15_4  -1
    x_6_15    pay_6_15_6  -1
    x_6_15    pay_6_15_9  -1
    x_6_15    pay_6_15_10  -1
    x_6_15    pay_6_15_11  -1
    x_6_15    pay_6_15_12  -1
    x_6_15    pay_6_15_13  -1
    x_6_15    pay_6_15_14  -1
    x_6_15    touch_6_15_16  -1
    x_6_15    pay_6_15_17  -1
    x_6_15    pay_6_15_18  -1
    x_6_15    pay_6_15_19  -1
    x_6_15    pay_6_15_20  -1
    x_6_15    pay_6_15_22  -1
    x_6_15    pay_6_15_23  -1
    x_6_15    pay_6_15_24  -1
    x_6_16    Obj       3020784.048128
    x_6_16    link_6_16  1
    x_6_16    cover_6_5  1
    x_6_16    pay_6_16_1  -1
    x_6_16    pay_6_16_2  -1
    x_6_16    pay_6_16_4  -1
    x_6_16    pay_6_16_6  -1
    x_6_16    pay_6_16_7  -1
    x_6_16    pay_6_16_10  -1
    x_6_16    pay_6_16_11  -1
    x_6_16    pay_6_16_12  -1
    x_6_16    pay_6_16_13  -1
    x_6_16    pay_6_16_14  -1
    x_6_16    touch_6_16_16  -1
    x_6_16    pay_6_16_17  -1
    x_6_16    pay_6_16_18  -1
    x_6_16    pay_6_16_19  -1
    x_6_16    pay_6_16_20  -1
    x_6_16    pay_6_16_22  -1
    x_6_16    pay_6_16_23  -1
    x_6_16    pay_6_16_24  -1
    x_6_19    Obj       3020784.048128
    x_6_19    link_6_19  1
    x_6_19    cover_6_2  1
    x_6_19    pay_6_19_1  -1
    x_6_19    pay_6_19_2  -1
    x_6_19    pay_6_19_4  -1
    x_6_19    pay_6_19_6  -1
    x_6_19    pay_6_19_10  -1
    x_6_19    pay_6_19_11  -1
    x_6_19    pay_6_19_12  -1
    x_6_19    pay_6_19_14  -1
    x_6_19    touch_6_19_16  -1
    x_6_19    pay_6_19_17  -1
    x_6_19    pay_6_19_18  -1
    x_6_19    pay_6_19_19  -1
    x_6_19    pay_6_19_20  -1
    x_6_19    pay_6_19_22  -1
    x_6_19    pay_6_19_23  -1
    x_6_19    pay_6_19_24  -1
    x_6_20    Obj       3020784.048128
    x_6_20    link_6_20  1
    x_6_20    cover_6_3  1
    x_6_20    pay_6_20_0  -1
    x_6_20    pay_6_20_1  -1
    x_6_20    pay_6_20_2  -1
    x_6_20    pay_6_20_3  -1
    x_6_20    pay_6_20_4  -1
    x_6_20    pay_6_20_5  -1
    x_6_20    pay_6_20_6  -1
    x_6_20    pay_6_20_8  -1
    x_6_20    pay_6_20_10  -1
    x_6_20    pay_6_20_11  -1
    x_6_20    pay_6_20_12  -1
    x_6_20    pay_6_20_14  -1
    x_6_20    pay_6_20_15  -1
    x_6_20    touch_6_20_16  -1
    x_6_20    pay_6_20_17  -1
    x_6_20    pay_6_20_20  -1
    x_6_20    pay_6_20_21  -1
    x_6_20    pay_6_20_22  -1
    x_6_20    pay_6_20_23  -1
    x_6_20    pay_6_20_24  -1
    x_6_21    Obj       3020784.048128
    x_6_21    link_6_21  1
    x_6_21    cover_6_4  1
    x_6_21    pay_6_21_1  -1
    x_6_21    pay_6_21_2  -1
    x_6_21    pay_6_21_4  -1
    x_6_21    pay_6_21_6  -1
    x_6_21    pay_6_21_9  -1
    x_6_21    pay_6_21_10  -1
    x_6_21    pay_6_21_11  -1
    x_6_21    pay_6_21_12  -1
    x_6_21    pay_6_21_13  -1
    x_6_21    pay_6_21_14  -1
    x_6_21    touch_6_21_16  -1
    x_6_21    pay_6_21_17  -1
    x_6_21    pay_6_21_18  -1
    x_6_21    pay_6_21_19  -1
    x_6_21    pay_6_21_20  -1
    x_6_21    pay_6_21_22  -1
    x_6_21    pay_6_21_23  -1
    x_6_21    pay_6_21_24  -1
    x_6_22    Obj       3020784.048128
    x_6_22    link_6_22  1
    x_6_22    cover_6_5  1
    x_6_22    pay_6_22_1  -1
    x_6_22    pay_6_22_2  -1
    x_6_22    pay_6_22_4  -1
    x_6_22    pay_6_22_6  -1
    x_6_22    pay_6_22_7  -1
    x_6_22    pay_6_22_10  -1
    x_6_22    pay_6_22_11  -1
    x_6_22    pay_6_22_12  -1
    x_6_22    pay_6_22_13  -1
    x_6_22    pay_6_22_14  -1
    x_6_22    touch_6_22_16  -1
    x_6_22    pay_6_22_17  -1
    x_6_22    pay_6_22_18  -1
    x_6_22    pay_6_22_19  -1
    x_6_22    pay_6_22_20  -1
    x_6_22    pay_6_22_22  -1
    x_6_22    pay_6_22_23  -1
    x_6_22    pay_6_22_24  -1
    x_7_7     Obj       322106.84313599998
    x_7_7     link_7_7  1
    x_7_7     cover_7_2  1
    x_7_7     cover_7_4  1
    x_7_7     cover_7_5  1
    x_7_7     pay_7_7_1  -1
    x_7_7     pay_7_7_2  -1
    x_7_7     pay_7_7_4  -1
    x_7_7     pay_7_7_6  -1
    x_7_7     pay_7_7_10  -1
    x_7_7     pay_7_7_11  -1
    x_7_7     pay_7_7_12  -1
    x_7_7     pay_7_7_14  -1
    x_7_7     touch_7_7_16  -1
    x_7_7     pay_7_7_17  -1
    x_7_7     pay_7_7_18  -1
    x_7_7     pay_7_7_19  -1
    x_7_7     pay_7_7_20  -1
    x_7_7     pay_7_7_22  -1
    x_7_7     pay_7_7_23  -1
    x_7_7     pay_7_7_24  -1
    x_7_15    Obj       322106.84313599998
    x_7_15    link_7_15  1
    x_7_15    cover_7_4  1
    x_7_15    pay_7_15_1  -1
    x_7_15    pay_7_15_2  -1
    x_7_15    pay_7_15_4  -1
    x_7_15    pay_7_15_6  -1
    x_7_15    pay_7_15_9  -1
    x_7_15    pay_7_15_10  -1
    x_7_15    pay_7_15_11  -1
    x_7_15    pay_7_15_12  -1
    x_7_15    pay_7_15_13  -1
    x_7_15    pay_7_15_14  -1
    x_7_15    touch_7_15_16  -1
    x_7_15    pay_7_15_17  -1
    x_7_15    pay_7_15_18  -1
    x_7_15    pay_7_15_19  -1
    x_7_15    pay_7_15_20  -1
    x_7_15    pay_7_15_22  -1
    x_7_15    pay_7_15_23  -1
    x_7_15    pay_7_15_24  -1
    x_7_16    Obj       322106.84313599998
    x_7_16    link_7_16  1
    x_7_16    cover_7_5  1
    x_7_16    pay_7_16_1  -1
    x_7_16    pay_7_16_2  -1
    x_7_16    pay_7_16_4  -1
    x_7_16    pay_7_16_6  -1
    x_7_16    pay_7_16_7  -1
    x_7_16    pay_7_16_10  -1
    x_7_16    pay_7_16_11  -1
    x_7_16    pay_7_16_12  -1
    x_7_16    pay_7_16_13  -1
    x_7_16    pay_7_16_14  -1
    x_7_16    touch_7_16_16  -1
    x_7_16    pay_7_16_17  -1
    x_7_16    pay_7_16_18  -1
    x_7_16    pay_7_16_19  -1
    x_7_16    pay_7_16_20  -1
    x_7_16    pay_7_16_22  -1
    x_7_16    pay_7_16_23  -1
    x_7_16    pay_7_16_24  -1
    x_7_19    Obj       322106.84313599998
    x_7_19    link_7_19  1
    x_7_19    cover_7_2  1
    x_7_19    pay_7_19_1  -1
    x_7_19    pay_7_19_2  -1
    x_7_19    pay_7_19_4  -1
    x_7_19    pay_7_19_6  -1
    x_7_19    pay_7_19_10  -1
    x_7_19    pay_7_19_11  -1
    x_7_19    pay_7_19_12  -1
    x_7_19    pay_7_19_14  -1
    x_7_19    touch_7_19_16  -1
    x_7_19    pay_7_19_17  -1
    x_7_19    pay_7_19_18  -1
    x_7_19    pay_7_19_19  -1
    x_7_19    pay_7_19_20  -1
    x_7_19    pay_7_19_22  -1
    x_7_19    pay_7_19_23  -1
    x_7_19    pay_7_19_24  -1
    x_7_21    Obj       322106.84313599998
    x_7_21    link_7_21  1
    x_7_21    cover_7_4  1
    x_7_21    pay_7_21_1  -1
    x_7_21    pay_7_21_2  -1
    x_7_21    pay_7_21_4  -1
    x_7_21    pay_7_21_6  -1
    x_7_21    pay_7_21_9  -1
    x_7_21    pay_7_21_10  -1
    x_7_21    pay_7_21_11  -1
    x_7_21    pay_7_21_12  -1
    x_7_21    pay_7_21_13  -1
    x_7_21    pay_7_21_14  -1
    x_7_21    touch_7_21_16  -1
    x_7_21    pay_7_21_17  -1
    x_7_21    pay_7_21_18  -1
    x_7_21    pay_7_21_19  -1
    x_7_21    pay_7_21_20  -1
    x_7_21    pay_7_21_22  -1
    x_7_21    pay_7_21_23  -1
    x_7_21    pay_7_21_24  -1
    x_7_22    Obj       322106.84313599998
    x_7_22    link_7_22  1
    x_7_22    cover_7_5  1
    x_7_22    pay_7_22_1  -1
    x_7_22    pay_7_22_2  -1
    x_7_22    pay_7_22_4  -1
    x_7_22    pay_7_22_6  -1
    x_7_22    pay_7_22_7  -1
    x_7_22    pay_7_22_10  -1
    x_7_22    pay_7_22_11  -1
    x_7_22    pay_7_22_12  -1
    x_7_22    pay_7_22_13  -1
    x_7_22    pay_7_22_14  -1
    x_7_22    touch_7_22_16  -1
    x_7_22    pay_7_22_17  -1
    x_7_22    pay_7_22_18  -1
    x_7_22    pay_7_22_19  -1
    x_7_22    pay_7_22_20  -1
    x_7_22    pay_7_22_22  -1
    x_7_22    pay_7_22_23  -1
    x_7_22    pay_7_22_24  -1
    x_8_8     Obj       10076160
    x_8_8     link_8_8  1
    x_8_8     cover_8_3  1
    x_8_8     pay_8_8_0  -1
    x_8_8     pay_8_8_1  -1
    x_8_8     pay_8_8_2  -1
    x_8_8     pay_8_8_3  -1
    x_8_8     pay_8_8_4  -1
    x_8_8     pay_8_8_5  -1
    x_8_8     pay_8_8_6  -1
    x_8_8     pay_8_8_8  -1
    x_8_8     pay_8_8_10  -1
    x_8_8     pay_8_8_11  -1
    x_8_8     pay_8_8_12  -1
    x_8_8     pay_8_8_14  -1
    x_8_8     pay_8_8_15  -1
    x_8_8     pay_8_8_16  -1
    x_8_8     pay_8_8_17  -1
    x_8_8     pay_8_8_20  -1
    x_8_8     pay_8_8_21  -1
    x_8_8     pay_8_8_22  -1
    x_8_8     pay_8_8_23  -1
    x_8_8     pay_8_8_24  -1
    x_8_9     Obj       10076160
    x_8_9     link_8_9  1
    x_8_9     cover_8_3  1
    x_8_9     pay_8_9_0  -1
    x_8_9     pay_8_9_1  -1
    x_8_9     pay_8_9_2  -1
    x_8_9     pay_8_9_3  -1
    x_8_9     pay_8_9_4  -1
    x_8_9     pay_8_9_5  -1
    x_8_9     pay_8_9_6  -1
    x_8_9     pay_8_9_8  -1
    x_8_9     pay_8_9_10  -1
    x_8_9     pay_8_9_11  -1
    x_8_9     pay_8_9_12  -1
    x_8_9     pay_8_9_14  -1
    x_8_9     pay_8_9_15  -1
    x_8_9     pay_8_9_16  -1
    x_8_9     pay_8_9_17  -1
    x_8_9     pay_8_9_20  -1
    x_8_9     pay_8_9_21  -1
    x_8_9     pay_8_9_22  -1
    x_8_9     pay_8_9_23  -1
    x_8_9     pay_8_9_24  -1
    x_8_10    Obj       10076160
    x_8_10    link_8_10  1
    x_8_10    cover_8_3  1
    x_8_10    pay_8_10_0  -1
    x_8_10    pay_8_10_1  -1
    x_8_10    pay_8_10_2  -1
    x_8_10    pay_8_10_3  -1
    x_8_10    pay_8_10_4  -1
    x_8_10    pay_8_10_5  -1
    x_8_10    pay_8_10_6  -1
    x_8_10    pay_8_10_8  -1
    x_8_10    pay_8_10_10  -1
    x_8_10    pay_8_10_11  -1
    x_8_10    pay_8_10_12  -1
    x_8_10    pay_8_10_14  -1
    x_8_10    pay_8_10_15  -1
    x_8_10    pay_8_10_16  -1
    x_8_10    pay_8_10_17  -1
    x_8_10    pay_8_10_20  -1
    x_8_10    pay_8_10_21  -1
    x_8_10    pay_8_10_22  -1
    x_8_10    pay_8_10_23  -1
    x_8_10    pay_8_10_24  -1
    x_8_11    Obj       10076160
    x_8_11    link_8_11  1
    x_8_11    cover_8_3  1
    x_8_11    pay_8_11_0  -1
    x_8_11    pay_8_11_1  -1
    x_8_11    pay_8_11_2  -1
    x_8_11    pay_8_11_3  -1
    x_8_11    pay_8_11_4  -1
    x_8_11    pay_8_11_5  -1
    x_8_11    pay_8_11_6  -1
    x_8_11    pay_8_11_8  -1
    x_8_11    pay_8_11_10  -1
    x_8_11    pay_8_11_11  -1
    x_8_11    pay_8_11_12  -1
    x_8_11    pay_8_11_14  -1
    x_8_11    pay_8_11_15  -1
    x_8_11    pay_8_11_16  -1
    x_8_11    pay_8_11_17  -1
    x_8_11    pay_8_11_20  -1
    x_8_11    pay_8_11_21  -1
    x_8_11    pay_8_11_22  -1
    x_8_11    pay_8_11_23  -1
    x_8_11    pay_8_11_24  -1
    x_8_12    Obj       10076160
    x_8_12    link_8_12  1
    x_8_12    cover_8_3  1
    x_8_12    pay_8_12_0  -1
    x_8_12    pay_8_12_1  -1
    x_8_12    pay_8_12_2  -1
    x_8_12    pay_8_12_3  -1
    x_8_12    pay_8_12_4  -1
    x_8_12    pay_8_12_5  -1
    x_8_12    pay_8_12_6  -1
    x_8_12    pay_8_12_8  -1
    x_8_12    pay_8_12_10  -1
    x_8_12    pay_8_12_11  -1
    x_8_12    pay_8_12_12  -1
    x_8_12    pay_8_12_14  -1
    x_8_12    pay_8_12_15  -1
    x_8_12    pay_8_12_16  -1
    x_8_12    pay_8_12_17  -1
    x_8_12    pay_8_12_20  -1
    x_8_12    pay_8_12_21  -1
    x_8_12    pay_8_12_22  -1
    x_8_12    pay_8_12_23  -1
    x_8_12    pay_8_12_24  -1
    x_8_13    Obj       10076160
    x_8_13    link_8_13  1
    x_8_13    cover_8_3  1
    x_8_13    pay_8_13_0  -1
    x_8_13    pay_8_13_1  -1
    x_8_13    pay_8_13_2  -1
    x_8_13    pay_8_13_3  -1
    x_8_13    pay_8_13_4  -1
    x_8_13    pay_8_13_5  -1
    x_8_13    pay_8_13_6  -1
    x_8_13    pay_8_13_8  -1
    x_8_13    pay_8_13_10  -1
    x_8_13    pay_8_13_11  -1
    x_8_13    pay_8_13_12  -1
    x_8_13    pay_8_13_14  -1
    x_8_13    pay_8_13_15  -1
    x_8_13    pay_8_13_16  -1
    x_8_13    pay_8_13_17  -1
    x_8_13    pay_8_13_20  -1
    x_8_13    pay_8_13_21  -1
    x_8_13    pay_8_13_22  -1
    x_8_13    pay_8_13_23  -1
    x_8_13    pay_8_13_24  -1
    x_8_14    Obj       10076160
    x_8_14    link_8_14  1
    x_8_14    cover_8_3  1
    x_8_14    pay_8_14_0  -1
    x_8_14    pay_8_14_1  -1
    x_8_14    pay_8_14_2  -1
    x_8_14    pay_8_14_3  -1
    x_8_14    pay_8_14_4  -1
    x_8_14    pay_8_14_5  -1
    x_8_14    pay_8_14_6  -1
    x_8_14    pay_8_14_8  -1
    x_8_14    pay_8_14_10  -1
    x_8_14    pay_8_14_11  -1
    x_8_14    pay_8_14_12  -1
    x_8_14    pay_8_14_14  -1
    x_8_14    pay_8_14_15  -1
    x_8_14    pay_8_14_16  -1
    x_8_14    pay_8_14_17  -1
    x_8_14    pay_8_14_20  -1
    x_8_14    pay_8_14_21  -1
    x_8_14    pay_8_14_22  -1
    x_8_14    pay_8_14_23  -1
    x_8_14    pay_8_14_24  -1
    x_8_20    Obj       10076160
    x_8_20    link_8_20  1
    x_8_20    cover_8_3  1
    x_8_20    pay_8_20_0  -1
    x_8_20    pay_8_20_1  -1
    x_8_20    pay_8_20_2  -1
    x_8_20    pay_8_20_3  -1
    x_8_20    pay_8_20_4  -1
    x_8_20    pay_8_20_5  -1
    x_8_20    pay_8_20_6  -1
    x_8_20    pay_8_20_8  -1
    x_8_20    pay_8_20_10  -1
    x_8_20    pay_8_20_11  -1
    x_8_20    pay_8_20_12  -1
    x_8_20    pay_8_20_14  -1
    x_8_20    pay_8_20_15  -1
    x_8_20    pay_8_20_16  -1
    x_8_20    pay_8_20_17  -1
    x_8_20    pay_8_20_20  -1
    x_8_20    pay_8_20_21  -1
    x_8_20    pay_8_20_22  -1
    x_8_20    pay_8_20_23  -1
    x_8_20    pay_8_20_24  -1
    x_9_8     Obj       82885.313536000001
    x_9_8     link_9_8  1
    x_9_8     cover_9_3  1
    x_9_8     touch_9_8_0  -1
    x_9_8     pay_9_8_1  -1
    x_9_8     pay_9_8_2  -1
    x_9_8     pay_9_8_3  -1
    x_9_8     pay_9_8_4  -1
    x_9_8     pay_9_8_5  -1
    x_9_8     pay_9_8_6  -1
    x_9_8     pay_9_8_8  -1
    x_9_8     touch_9_8_10  -1
    x_9_8     pay_9_8_11  -1
    x_9_8     touch_9_8_12  -1
    x_9_8     pay_9_8_14  -1
    x_9_8     pay_9_8_15  -1
    x_9_8     pay_9_8_16  -1
    x_9_8     pay_9_8_17  -1
    x_9_8     pay_9_8_20  -1
    x_9_8     pay_9_8_21  -1
    x_9_8     pay_9_8_22  -1
    x_9_8     pay_9_8_23  -1
    x_9_8     pay_9_8_24  -1
    x_9_9     Obj       82885.313536000001
    x_9_9     link_9_9  1
    x_9_9     cover_9_3  1
    x_9_9     touch_9_9_0  -1
    x_9_9     pay_9_9_1  -1
    x_9_9     pay_9_9_2  -1
    x_9_9     pay_9_9_3  -1
    x_9_9     pay_9_9_4  -1
    x_9_9     pay_9_9_5  -1
    x_9_9     pay_9_9_6  -1
    x_9_9     pay_9_9_8  -1
    x_9_9     touch_9_9_10  -1
    x_9_9     pay_9_9_11  -1
    x_9_9     touch_9_9_12  -1
    x_9_9     pay_9_9_14  -1
    x_9_9     pay_9_9_15  -1
    x_9_9     pay_9_9_16  -1
    x_9_9     pay_9_9_17  -1
    x_9_9     pay_9_9_20  -1
    x_9_9     pay_9_9_21  -1
    x_9_9     pay_9_9_22  -1
    x_9_9     pay_9_9_23  -1
    x_9_9     pay_9_9_24  -1
    x_9_10    Obj       82885.313536000001
    x_9_10    link_9_10  1
    x_9_10    cover_9_3  1
    x_9_10    touch_9_10_0  -1
    x_9_10    pay_9_10_1  -1
    x_9_10    pay_9_10_2  -1
    x_9_10    pay_9_10_3  -1
    x_9_10    pay_9_10_4  -1
    x_9_10    pay_9_10_5  -1
    x_9_10    pay_9_10_6  -1
    x_9_10    pay_9_10_8  -1
    x_9_10    touch_9_10_10  -1
    x_9_10    pay_9_10_11  -1
    x_9_10    touch_9_10_12  -1
    x_9_10    pay_9_10_14  -1
    x_9_10    pay_9_10_15  -1
    x_9_10    pay_9_10_16  -1
    x_9_10    pay_9_10_17  -1
    x_9_10    pay_9_10_20  -1
    x_9_10    pay_9_10_21  -1
    x_9_10    pay_9_10_22  -1
    x_9_10    pay_9_10_23  -1
    x_9_10    pay_9_10_24  -1
    x_9_11    Obj       82885.313536000001
    x_9_11    link_9_11  1
    x_9_11    cover_9_3  1
    x_9_11    touch_9_11_0  -1
    x_9_11    pay_9_11_1  -1
    x_9_11    pay_9_11_2  -1
    x_9_11    pay_9_11_3  -1
    x_9_11    pay_9_11_4  -1
    x_9_11    pay_9_11_5  -1
    x_9_11    pay_9_11_6  -1
    x_9_11    pay_9_11_8  -1
    x_9_11    touch_9_11_10  -1
    x_9_11    pay_9_11_11  -1
    x_9_11    touch_9_11_12  -1
    x_9_11    pay_9_11_14  -1
    x_9_11    pay_9_11_15  -1
    x_9_11    pay_9_11_16  -1
    x_9_11    pay_9_11_17  -1
    x_9_11    pay_9_11_20  -1
    x_9_11    pay_9_11_21  -1
    x_9_11    pay_9_11_22  -1
    x_9_11    pay_9_11_23  -1
    x_9_11    pay_9_11_24  -1
    x_9_12    Obj       82885.313536000001
    x_9_12    link_9_12  1
    x_9_12    cover_9_3  1
    x_9_12    touch_9_12_0  -1
    x_9_12    pay_9_12_1  -1
    x_9_12    pay_9_12_2  -1
    x_9_12    pay_9_12_3  -1
    x_9_12    pay_9_12_4  -1
    x_9_12    pay_9_12_5  -1
    x_9_12    pay_9_12_6  -1
    x_9_12    pay_9_12_8  -1
    x_9_12    touch_9_12_10  -1
    x_9_12    pay_9_12_11  -1
    x_9_12    touch_9_12_12  -1
    x_9_12    pay_9_12_14  -1
    x_9_12    pay_9_12_15  -1
    x_9_12    pay_9_12_16  -1
    x_9_12    pay_9_12_17  -1
    x_9_12    pay_9_12_20  -1
    x_9_12    pay_9_12_21  -1
    x_9_12    pay_9_12_22  -1
    x_9_12    pay_9_12_23  -1
    x_9_12    pay_9_12_24  -1
    x_9_13    Obj       82885.313536000001
    x_9_13    link_9_13  1
    x_9_13    cover_9_3  1
    x_9_13    touch_9_13_0  -1
    x_9_13    pay_9_13_1  -1
    x_9_13    pay_9_13_2  -1
    x_9_13    pay_9_13_3  -1
    x_9_13    pay_9_13_4  -1
    x_9_13    pay_9_13_5  -1
    x_9_13    pay_9_13_6  -1
    x_9_13    pay_9_13_8  -1
    x_9_13    touch_9_13_10  -1
    x_9_13    pay_9_13_11  -1
    x_9_13    touch_9_13_12  -1
    x_9_13    pay_9_13_14  -1
    x_9_13    pay_9_13_15  -1
    x_9_13    pay_9_13_16  -1
    x_9_13    pay_9_13_17  -1
    x_9_13    pay_9_13_20  -1
    x_9_13    pay_9_13_21  -1
    x_9_13    pay_9_13_22  -1
    x_9_13    pay_9_13_23  -1
    x_9_13    pay_9_13_24  -1
    x_9_14    Obj       82885.313536000001
    x_9_14    link_9_14  1
    x_9_14    cover_9_3  1
    x_9_14    touch_9_14_0  -1
    x_9_14    pay_9_14_1  -1
    x_9_14    pay_9_14_2  -1
    x_9_14    pay_9_14_3  -1
    x_9_14    pay_9_14_4  -1
    x_9_14    pay_9_14_5  -1
    x_9_14    pay_9_14_6  -1
    x_9_14    pay_9_14_8  -1
    x_9_14    touch_9_14_10  -1
    x_9_14    pay_9_14_11  -1
    x_9_14    touch_9_14_12  -1
    x_9_14    pay_9_14_14  -1
    x_9_14    pay_9_14_15  -1
    x_9_14    pay_9_14_16  -1
    x_9_14    pay_9_14_17  -1
    x_9_14    pay_9_14_20  -1
    x_9_14    pay_9_14_21  -1
    x_9_14    pay_9_14_22  -1
    x_9_14    pay_9_14_23  -1
    x_9_14    pay_9_14_24  -1
    x_9_20    Obj       82885.313536000001
    x_9_20    link_9_20  1
    x_9_20    cover_9_3  1
    x_9_20    touch_9_20_0  -1
    x_9_20    pay_9_20_1  -1
    x_9_20    pay_9_20_2  -1
    x_9_20    pay_9_20_3  -1
    x_9_20    pay_9_20_4  -1
    x_9_20    pay_9_20_5  -1
    x_9_20    pay_9_20_6  -1
    x_9_20    pay_9_20_8  -1
    x_9_20    touch_9_20_10  -1
    x_9_20    pay_9_20_11  -1
    x_9_20    touch_9_20_12  -1
    x_9_20    pay_9_20_14  -1
    x_9_20    pay_9_20_15  -1
    x_9_20    pay_9_20_16  -1
    x_9_20    pay_9_20_17  -1
    x_9_20    pay_9_20_20  -1
    x_9_20    pay_9_20_21  -1
    x_9_20    pay_9_20_22  -1
    x_9_20    pay_9_20_23  -1
    x_9_20    pay_9_20_24  -1
    x_10_8    Obj       206087649.55852801
    x_10_8    link_10_8  1
    x_10_8    cover_10_3  1
    x_10_8    pay_10_8_0  -1
    x_10_8    touch_10_8_1  -1
    x_10_8    pay_10_8_2  -1
    x_10_8    pay_10_8_3  -1
    x_10_8    pay_10_8_4  -1
    x_10_8    touch_10_8_5  -1
    x_10_8    pay_10_8_6  -1
    x_10_8    pay_10_8_8  -1
    x_10_8    pay_10_8_10  -1
    x_10_8    pay_10_8_11  -1
    x_10_8    pay_10_8_12  -1
    x_10_8    pay_10_8_14  -1
    x_10_8    pay_10_8_15  -1
    x_10_8    pay_10_8_16  -1
    x_10_8    pay_10_8_17  -1
    x_10_8    pay_10_8_20  -1
    x_10_8    pay_10_8_21  -1
    x_10_8    pay_10_8_22  -1
    x_10_8    pay_10_8_23  -1
    x_10_8    pay_10_8_24  -1
    x_10_9    Obj       206087649.55852801
    x_10_9    link_10_9  1
    x_10_9    cover_10_3  1
    x_10_9    pay_10_9_0  -1
    x_10_9    touch_10_9_1  -1
    x_10_9    pay_10_9_2  -1
    x_10_9    pay_10_9_3  -1
    x_10_9    pay_10_9_4  -1
    x_10_9    touch_10_9_5  -1
    x_10_9    pay_10_9_6  -1
    x_10_9    pay_10_9_8  -1
    x_10_9    pay_10_9_10  -1
    x_10_9    pay_10_9_11  -1
    x_10_9    pay_10_9_12  -1
    x_10_9    pay_10_9_14  -1
    x_10_9    pay_10_9_15  -1
    x_10_9    pay_10_9_16  -1
    x_10_9    pay_10_9_17  -1
    x_10_9    pay_10_9_20  -1
    x_10_9    pay_10_9_21  -1
    x_10_9    pay_10_9_22  -1
    x_10_9    pay_10_9_23  -1
    x_10_9    pay_10_9_24  -1
    x_10_10   Obj       206087649.55852801
    x_10_10   link_10_10  1
    x_10_10   cover_10_3  1
    x_10_10   pay_10_10_0  -1
    x_10_10   touch_10_10_1  -1
    x_10_10   pay_10_10_2  -1
    x_10_10   pay_10_10_3  -1
    x_10_10   pay_10_10_4  -1
    x_10_10   touch_10_10_5  -1
    x_10_10   pay_10_10_6  -1
    x_10_10   pay_10_10_8  -1
    x_10_10   pay_10_10_10  -1
    x_10_10   pay_10_10_11  -1
    x_10_10   pay_10_10_12  -1
    x_10_10   pay_10_10_14  -1
    x_10_10   pay_10_10_15  -1
    x_10_10   pay_10_10_16  -1
    x_10_10   pay_10_10_17  -1
    x_10_10   pay_10_10_20  -1
    x_10_10   pay_10_10_21  -1
    x_10_10   pay_10_10_22  -1
    x_10_10   pay_10_10_23  -1
    x_10_10   pay_10_10_24  -1
    x_10_11   Obj       206087649.55852801
    x_10_11   link_10_11  1
    x_10_11   cover_10_3  1
    x_10_11   pay_10_11_0  -1
    x_10_11   touch_10_11_1  -1
    x_10_11   pay_10_11_2  -1
    x_10_11   pay_10_11_3  -1
    x_10_11   pay_10_11_4  -1
    x_10_11   touch_10_11_5  -1
    x_10_11   pay_10_11_6  -1
    x_10_11   pay_10_11_8  -1
    x_10_11   pay_10_11_10  -1
    x_10_11   pay_10_11_11  -1
    x_10_11   pay_10_11_12  -1
    x_10_11   pay_10_11_14  -1
    x_10_11   pay_10_11_15  -1
    x_10_11   pay_10_11_16  -1
    x_10_11   pay_10_11_17  -1
    x_10_11   pay_10_11_20  -1
    x_10_11   pay_10_11_21  -1
    x_10_11   pay_10_11_22  -1
    x_10_11   pay_10_11_23  -1
    x_10_11   pay_10_11_24  -1
    x_10_12   Obj       206087649.55852801
    x_10_12   link_10_12  1
    x_10_12   cover_10_3  1
    x_10_12   pay_10_12_0  -1
    x_10_12   touch_10_12_1  -1
    x_10_12   pay_10_12_2  -1
    x_10_12   pay_10_12_3  -1
    x_10_12   pay_10_12_4  -1
    x_10_12   touch_10_12_5  -1
    x_10_12   pay_10_12_6  -1
    x_10_12   pay_10_12_8  -1
    x_10_12   pay_10_12_10  -1
    x_10_12   pay_10_12_11  -1
    x_10_12   pay_10_12_12  -1
    x_10_12   pay_10_12_14  -1
    x_10_12   pay_10_12_15  -1
    x_10_12   pay_10_12_16  -1
    x_10_12   pay_10_12_17  -1
    x_10_12   pay_10_12_20  -1
    x_10_12   pay_10_12_21  -1
    x_10_12   pay_10_12_22  -1
    x_10_12   pay_10_12_23  -1
    x_10_12   pay_10_12_24  -1
    x_10_13   Obj       206087649.55852801
    x_10_13   link_10_13  1
    x_10_13   cover_10_3  1
    x_10_13   pay_10_13_0  -1
    x_10_13   touch_10_13_1  -1
    x_10_13   pay_10_13_2  -1
    x_10_13   pay_10_13_3  -1
    x_10_13   pay_10_13_4  -1
    x_10_13   touch_10_13_5  -1
    x_10_13   pay_10_13_6  -1
    x_10_13   pay_10_13_8  -1
    x_10_13   pay_10_13_10  -1
    x_10_13   pay_10_13_11  -1
    x_10_13   pay_10_13_12  -1
    x_10_13   pay_10_13_14  -1
    x_10_13   pay_10_13_15  -1
    x_10_13   pay_10_13_16  -1
    x_10_13   pay_10_13_17  -1
    x_10_13   pay_10_13_20  -1
    x_10_13   pay_10_13_21  -1
    x_10_13   pay_10_13_22  -1
    x_10_13   pay_10_13_23  -1
    x_10_13   pay_10_13_24  -1
    x_10_14   Obj       206087649.55852801
    x_10_14   link_10_14  1
    x_10_14   cover_10_3  1
    x_10_14   pay_10_14_0  -1
    x_10_14   touch_10_14_1  -1
    x_10_14   pay_10_14_2  -1
    x_10_14   pay_10_14_3  -1
    x_10_14   pay_10_14_4  -1
    x_10_14   touch_10_14_5  -1
    x_10_14   pay_10_14_6  -1
    x_10_14   pay_10_14_8  -1
    x_10_14   pay_10_14_10  -1
    x_10_14   pay_10_14_11  -1
    x_10_14   pay_10_14_12  -1
    x_10_14   pay_10_14_14  -1
    x_10_14   pay_10_14_15  -1
    x_10_14   pay_10_14_16  -1
    x_10_14   pay_10_14_17  -1
    x_10_14   pay_10_14_20  -1
    x_10_14   pay_10_14_21  -1
    x_10_14   pay_10_14_22  -1
    x_10_14   pay_10_14_23  -1
    x_10_14   pay_10_14_24  -1
    x_10_20   Obj       206087649.55852801
    x_10_20   link_10_20  1
    x_10_20   cover_10_3  1
    x_10_20   pay_10_20_0  -1
    x_10_20   touch_10_20_1  -1
    x_10_20   pay_10_20_2  -1
    x_10_20   pay_10_20_3  -1
    x_10_20   pay_10_20_4  -1
    x_10_20   touch_10_20_5  -1
    x_10_20   pay_10_20_6  -1
    x_10_20   pay_10_20_8  -1
    x_10_20   pay_10_20_10  -1
    x_10_20   pay_10_20_11  -1
    x_10_20   pay_10_20_12  -1
    x_10_20   pay_10_20_14  -1
    x_10_20   pay_10_20_15  -1
    x_10_20   pay_10_20_16  -1
    x_10_20   pay_10_20_17  -1
    x_10_20   pay_10_20_20  -1
    x_10_20   pay_10_20_21  -1
    x_10_20   pay_10_20_22  -1
    x_10_20   pay_10_20_23  -1
    x_10_20   pay_10_20_24  -1
    x_11_8    Obj       4511904.5222399998
    x_11_8    link_11_8  1
    x_11_8    cover_11_3  1
    x_11_8    pay_11_8_0  -1
    x_11_8    pay_11_8_1  -1
    x_11_8    pay_11_8_2  -1
    x_11_8    touch_11_8_3  -1
    x_11_8    touch_11_8_4  -1
    x_11_8    pay_11_8_5  -1
    x_11_8    pay_11_8_6  -1
    x_11_8    pay_11_8_8  -1
    x_11_8    touch_11_8_10  -1
    x_11_8    pay_11_8_11  -1
    x_11_8    touch_11_8_12  -1
    x_11_8    pay_11_8_14  -1
    x_11_8    pay_11_8_15  -1
    x_11_8    touch_11_8_16  -1
    x_11_8    pay_11_8_17  -1
    x_11_8    touch_11_8_20  -1
    x_11_8    pay_11_8_21  -1
    x_11_8    touch_11_8_22  -1
    x_11_8    pay_11_8_23  -1
    x_11_8    pay_11_8_24  -1
    x_11_9    Obj       4511904.5222399998
    x_11_9    link_11_9  1
    x_11_9    cover_11_3  1
    x_11_9    pay_11_9_0  -1
    x_11_9    pay_11_9_1  -1
    x_11_9    pay_11_9_2  -1
    x_11_9    touch_11_9_3  -1
    x_11_9    touch_11_9_4  -1
    x_11_9    pay_11_9_5  -1
    x_11_9    pay_11_9_6  -1
    x_11_9    pay_11_9_8  -1
    x_11_9    touch_11_9_10  -1
    x_11_9    pay_11_9_11  -1
    x_11_9    touch_11_9_12  -1
    x_11_9    pay_11_9_14  -1
    x_11_9    pay_11_9_15  -1
    x_11_9    touch_11_9_16  -1
    x_11_9    pay_11_9_17  -1
    x_11_9    touch_11_9_20  -1
    x_11_9    pay_11_9_21  -1
    x_11_9    touch_11_9_22  -1
    x_11_9    pay_11_9_23  -1
    x_11_9    pay_11_9_24  -1
    x_11_10   Obj       4511904.5222399998
    x_11_10   link_11_10  1
    x_11_10   cover_11_3  1
    x_11_10   pay_11_10_0  -1
    x_11_10   pay_11_10_1  -1
    x_11_10   pay_11_10_2  -1
    x_11_10   touch_11_10_3  -1
    x_11_10   touch_11_10_4  -1
    x_11_10   pay_11_10_5  -1
    x_11_10   pay_11_10_6  -1
    x_11_10   pay_11_10_8  -1
    x_11_10   touch_11_10_10  -1
    x_11_10   pay_11_10_11  -1
    x_11_10   touch_11_10_12  -1
    x_11_10   pay_11_10_14  -1
    x_11_10   pay_11_10_15  -1
    x_11_10   touch_11_10_16  -1
    x_11_10   pay_11_10_17  -1
    x_11_10   touch_11_10_20  -1
    x_11_10   pay_11_10_21  -1
    x_11_10   touch_11_10_22  -1
    x_11_10   pay_11_10_23  -1
    x_11_10   pay_11_10_24  -1
    x_11_11   Obj       4511904.5222399998
    x_11_11   link_11_11  1
    x_11_11   cover_11_3  1
    x_11_11   pay_11_11_0  -1
    x_11_11   pay_11_11_1  -1
    x_11_11   pay_11_11_2  -1
    x_11_11   touch_11_11_3  -1
    x_11_11   touch_11_11_4  -1
    x_11_11   pay_11_11_5  -1
    x_11_11   pay_11_11_6  -1
    x_11_11   pay_11_11_8  -1
    x_11_11   touch_11_11_10  -1
    x_11_11   pay_11_11_11  -1
    x_11_11   touch_11_11_12  -1
    x_11_11   pay_11_11_14  -1
    x_11_11   pay_11_11_15  -1
    x_11_11   touch_11_11_16  -1
    x_11_11   pay_11_11_17  -1
    x_11_11   touch_11_11_20  -1
    x_11_11   pay_11_11_21  -1
    x_11_11   touch_11_11_22  -1
    x_11_11   pay_11_11_23  -1
    x_11_11   pay_11_11_24  -1
    x_11_12   Obj       4511904.5222399998
    x_11_12   link_11_12  1
    x_11_12   cover_11_3  1
    x_11_12   pay_11_12_0  -1
    x_11_12   pay_11_12_1  -1
    x_11_12   pay_11_12_2  -1
    x_11_12   touch_11_12_3  -1
    x_11_12   touch_11_12_4  -1
    x_11_12   pay_11_12_5  -1
    x_11_12   pay_11_12_6  -1
    x_11_12   pay_11_12_8  -1
    x_11_12   touch_11_12_10  -1
    x_11_12   pay_11_12_11  -1
    x_11_12   touch_11_12_12  -1
    x_11_12   pay_11_12_14  -1
    x_11_12   pay_11_12_15  -1
    x_11_12   touch_11_12_16  -1
    x_11_12   pay_11_12_17  -1
    x_11_12   touch_11_12_20  -1
    x_11_12   pay_11_12_21  -1
    x_11_12   touch_11_12_22  -1
    x_11_12   pay_11_12_23  -1
    x_11_12   pay_11_12_24  -1
    x_11_13   Obj       4511904.5222399998
    x_11_13   link_11_13  1
    x_11_13   cover_11_3  1
    x_11_13   pay_11_13_0  -1
    x_11_13   pay_11_13_1  -1
    x_11_13   pay_11_13_2  -1
    x_11_13   touch_11_13_3  -1
    x_11_13   touch_11_13_4  -1
    x_11_13   pay_11_13_5  -1
    x_11_13   pay_11_13_6  -1
    x_11_13   pay_11_13_8  -1
    x_11_13   touch_11_13_10  -1
    x_11_13   pay_11_13_11  -1
    x_11_13   touch_11_13_12  -1
    x_11_13   pay_11_13_14  -1
    x_11_13   pay_11_13_15  -1
    x_11_13   touch_11_13_16  -1
    x_11_13   pay_11_13_17  -1
    x_11_13   touch_11_13_20  -1
    x_11_13   pay_11_13_21  -1
    x_11_13   touch_11_13_22  -1
    x_11_13   pay_11_13_23  -1
    x_11_13   pay_11_13_24  -1
    x_11_14   Obj       4511904.5222399998
    x_11_14   link_11_14  1
    x_11_14   cover_11_3  1
    x_11_14   pay_11_14_0  -1
    x_11_14   pay_11_14_1  -1
    x_11_14   pay_11_14_2  -1
    x_11_14   touch_11_14_3  -1
    x_11_14   touch_11_14_4  -1
    x_11_14   pay_11_14_5  -1
    x_11_14   pay_11_14_6  -1
    x_11_14   pay_11_14_8  -1
    x_11_14   touch_11_14_10  -1
    x_11_14   pay_11_14_11  -1
    x_11_14   touch_11_14_12  -1
    x_11_14   pay_11_14_14  -1
    x_11_14   pay_11_14_15  -1
    x_11_14   touch_11_14_16  -1
    x_11_14   pay_11_14_17  -1
    x_11_14   touch_11_14_20  -1
    x_11_14   pay_11_14_21  -1
    x_11_14   touch_11_14_22  -1
    x_11_14   pay_11_14_23  -1
    x_11_14   pay_11_14_24  -1
    x_11_20   Obj       4511904.5222399998
    x_11_20   link_11_20  1
    x_11_20   cover_11_3  1
    x_11_20   pay_11_20_0  -1
    x_11_20   pay_11_20_1  -1
    x_11_20   pay_11_20_2  -1
    x_11_20   touch_11_20_3  -1
    x_11_20   touch_11_20_4  -1
    x_11_20   pay_11_20_5  -1
    x_11_20   pay_11_20_6  -1
    x_11_20   pay_11_20_8  -1
    x_11_20   touch_11_20_10  -1
    x_11_20   pay_11_20_11  -1
    x_11_20   touch_11_20_12  -1
    x_11_20   pay_11_20_14  -1
    x_11_20   pay_11_20_15  -1
    x_11_20   touch_11_20_16  -1
    x_11_20   pay_11_20_17  -1
    x_11_20   touch_11_20_20  -1
    x_11_20   pay_11_20_21  -1
    x_11_20   touch_11_20_22  -1
    x_11_20   pay_11_20_23  -1
    x_11_20   pay_11_20_24  -1
    x_12_8    Obj       922137.68601599999
    x_12_8    link_12_8  1
    x_12_8    cover_12_3  1
    x_12_8    pay_12_8_0  -1
    x_12_8    pay_12_8_1  -1
    x_12_8    pay_12_8_2  -1
    x_12_8    pay_12_8_3  -1
    x_12_8    touch_12_8_4  -1
    x_12_8    pay_12_8_5  -1
    x_12_8    pay_12_8_6  -1
    x_12_8    pay_12_8_8  -1
    x_12_8    pay_12_8_10  -1
    x_12_8    pay_12_8_11  -1
    x_12_8    pay_12_8_12  -1
    x_12_8    pay_12_8_14  -1
    x_12_8    touch_12_8_15  -1
    x_12_8    pay_12_8_16  -1
    x_12_8    pay_12_8_17  -1
    x_12_8    pay_12_8_20  -1
    x_12_8    pay_12_8_21  -1
    x_12_8    pay_12_8_22  -1
    x_12_8    pay_12_8_23  -1
    x_12_8    pay_12_8_24  -1
    x_12_9    Obj       922137.68601599999
    x_12_9    link_12_9  1
    x_12_9    cover_12_3  1
    x_12_9    pay_12_9_0  -1
    x_12_9    pay_12_9_1  -1
    x_12_9    pay_12_9_2  -1
    x_12_9    pay_12_9_3  -1
    x_12_9    touch_12_9_4  -1
    x_12_9    pay_12_9_5  -1
    x_12_9    pay_12_9_6  -1
    x_12_9    pay_12_9_8  -1
    x_12_9    pay_12_9_10  -1
    x_12_9    pay_12_9_11  -1
    x_12_9    pay_12_9_12  -1
    x_12_9    pay_12_9_14  -1
    x_12_9    touch_12_9_15  -1
    x_12_9    pay_12_9_16  -1
    x_12_9    pay_12_9_17  -1
    x_12_9    pay_12_9_20  -1
    x_12_9    pay_12_9_21  -1
    x_12_9    pay_12_9_22  -1
    x_12_9    pay_12_9_23  -1
    x_12_9    pay_12_9_24  -1
    x_12_10   Obj       922137.68601599999
    x_12_10   link_12_10  1
    x_12_10   cover_12_3  1
    x_12_10   pay_12_10_0  -1
    x_12_10   pay_12_10_1  -1
    x_12_10   pay_12_10_2  -1
    x_12_10   pay_12_10_3  -1
    x_12_10   touch_12_10_4  -1
    x_12_10   pay_12_10_5  -1
    x_12_10   pay_12_10_6  -1
    x_12_10   pay_12_10_8  -1
    x_12_10   pay_12_10_10  -1
    x_12_10   pay_12_10_11  -1
    x_12_10   pay_12_10_12  -1
    x_12_10   pay_12_10_14  -1
    x_12_10   touch_12_10_15  -1
    x_12_10   pay_12_10_16  -1
    x_12_10   pay_12_10_17  -1
    x_12_10   pay_12_10_20  -1
    x_12_10   pay_12_10_21  -1
    x_12_10   pay_12_10_22  -1
    x_12_10   pay_12_10_23  -1
    x_12_10   pay_12_10_24  -1
    x_12_11   Obj       922137.68601599999
    x_12_11   link_12_11  1
    x_12_11   cover_12_3  1
    x_12_11   pay_12_11_0  -1
    x_12_11   pay_12_11_1  -1
    x_12_11   pay_12_11_2  -1
    x_12_11   pay_12_11_3  -1
    x_12_11   touch_12_11_4  -1
    x_12_11   pay_12_11_5  -1
    x_12_11   pay_12_11_6  -1
    x_12_11   pay_12_11_8  -1
    x_12_11   pay_12_11_10  -1
    x_12_11   pay_12_11_11  -1
    x_12_11   pay_12_11_12  -1
    x_12_11   pay_12_11_14  -1
    x_12_11   touch_12_11_15  -1
    x_12_11   pay_12_11_16  -1
    x_12_11   pay_12_11_17  -1
    x_12_11   pay_12_11_20  -1
    x_12_11   pay_12_11_21  -1
    x_12_11   pay_12_11_22  -1
    x_12_11   pay_12_11_23  -1
    x_12_11   pay_12_11_24  -1
    x_12_12   Obj       922137.68601599999
    x_12_12   link_12_12  1
    x_12_12   cover_12_3  1
    x_12_12   pay_12_12_0  -1
    x_12_12   pay_12_12_1  -1
    x_12_12   pay_12_12_2  -1
    x_12_12   pay_12_12_3  -1
    x_12_12   touch_12_12_4  -1
    x_12_12   pay_12_12_5  -1
    x_12_12   pay_12_12_6  -1
    x_12_12   pay_12_12_8  -1
    x_12_12   pay_12_12_10  -1
    x_12_12   pay_12_12_11  -1
    x_12_12   pay_12_12_12  -1
    x_12_12   pay_12_12_14  -1
    x_12_12   touch_12_12_15  -1
    x_12_12   pay_12_12_16  -1
    x_12_12   pay_12_12_17  -1
    x_12_12   pay_12_12_20  -1
    x_12_12   pay_12_12_21  -1
    x_12_12   pay_12_12_22  -1
    x_12_12   pay_12_12_23  -1
    x_12_12   pay_12_12_24  -1
    x_12_13   Obj       922137.68601599999
    x_12_13   link_12_13  1
    x_12_13   cover_12_3  1
    x_12_13   pay_12_13_0  -1
    x_12_13   pay_12_13_1  -1
    x_12_13   pay_12_13_2  -1
    x_12_13   pay_12_13_3  -1
    x_12_13   touch_12_13_4  -1
    x_12_13   pay_12_13_5  -1
    x_12_13   pay_12_13_6  -1
    x_12_13   pay_12_13_8  -1
    x_12_13   pay_12_13_10  -1
    x_12_13   pay_12_13_11  -1
    x_12_13   pay_12_13_12  -1
    x_12_13   pay_12_13_14  -1
    x_12_13   touch_12_13_15  -1
    x_12_13   pay_12_13_16  -1
    x_12_13   pay_12_13_17  -1
    x_12_13   pay_12_13_20  -1
    x_12_13   pay_12_13_21  -1
    x_12_13   pay_12_13_22  -1
    x_12_13   pay_12_13_23  -1
    x_12_13   pay_12_13_24  -1
    x_12_14   Obj       922137.68601599999
    x_12_14   link_12_14  1
    x_12_14   cover_12_3  1
    x_12_14   pay_12_14_0  -1
    x_12_14   pay_12_14_1  -1
    x_12_14   pay_12_14_2  -1
    x_12_14   pay_12_14_3  -1
    x_12_14   touch_12_14_4  -1
    x_12_14   pay_12_14_5  -1
    x_12_14   pay_12_14_6  -1
    x_12_14   pay_12_14_8  -1
    x_12_14   pay_12_14_10  -1
    x_12_14   pay_12_14_11  -1
    x_12_14   pay_12_14_12  -1
    x_12_14   pay_12_14_14  -1
    x_12_14   touch_12_14_15  -1
    x_12_14   pay_12_14_16  -1
    x_12_14   pay_12_14_17  -1
    x_12_14   pay_12_14_20  -1
    x_12_14   pay_12_14_21  -1
    x_12_14   pay_12_14_22  -1
    x_12_14   pay_12_14_23  -1
    x_12_14   pay_12_14_24  -1
    x_12_20   Obj       922137.68601599999
    x_12_20   link_12_20  1
    x_12_20   cover_12_3  1
    x_12_20   pay_12_20_0  -1
    x_12_20   pay_12_20_1  -1
    x_12_20   pay_12_20_2  -1
    x_12_20   pay_12_20_3  -1
    x_12_20   touch_12_20_4  -1
    x_12_20   pay_12_20_5  -1
    x_12_20   pay_12_20_6  -1
    x_12_20   pay_12_20_8  -1
    x_12_20   pay_12_20_10  -1
    x_12_20   pay_12_20_11  -1
    x_12_20   pay_12_20_12  -1
    x_12_20   pay_12_20_14  -1
    x_12_20   touch_12_20_15  -1
    x_12_20   pay_12_20_16  -1
    x_12_20   pay_12_20_17  -1
    x_12_20   pay_12_20_20  -1
    x_12_20   pay_12_20_21  -1
    x_12_20   pay_12_20_22  -1
    x_12_20   pay_12_20_23  -1
    x_12_20   pay_12_20_24  -1
    x_13_8    Obj       430886.00678400003
    x_13_8    link_13_8  1
    x_13_8    cover_13_3  1
    x_13_8    pay_13_8_0  -1
    x_13_8    pay_13_8_1  -1
    x_13_8    pay_13_8_2  -1
    x_13_8    pay_13_8_3  -1
    x_13_8    pay_13_8_4  -1
    x_13_8    pay_13_8_5  -1
    x_13_8    pay_13_8_6  -1
    x_13_8    touch_13_8_8  -1
    x_13_8    pay_13_8_10  -1
    x_13_8    pay_13_8_11  -1
    x_13_8    pay_13_8_12  -1
    x_13_8    pay_13_8_14  -1
    x_13_8    pay_13_8_15  -1
    x_13_8    pay_13_8_16  -1
    x_13_8    pay_13_8_17  -1
    x_13_8    touch_13_8_20  -1
    x_13_8    pay_13_8_21  -1
    x_13_8    pay_13_8_22  -1
    x_13_8    pay_13_8_23  -1
    x_13_8    pay_13_8_24  -1
    x_13_9    Obj       430886.00678400003
    x_13_9    link_13_9  1
    x_13_9    cover_13_3  1
    x_13_9    pay_13_9_0  -1
    x_13_9    pay_13_9_1  -1
    x_13_9    pay_13_9_2  -1
    x_13_9    pay_13_9_3  -1
    x_13_9    pay_13_9_4  -1
    x_13_9    pay_13_9_5  -1
    x_13_9    pay_13_9_6  -1
    x_13_9    touch_13_9_8  -1
    x_13_9    pay_13_9_10  -1
    x_13_9    pay_13_9_11  -1
    x_13_9    pay_13_9_12  -1
    x_13_9    pay_13_9_14  -1
    x_13_9    pay_13_9_15  -1
    x_13_9    pay_13_9_16  -1
    x_13_9    pay_13_9_17  -1
    x_13_9    touch_13_9_20  -1
    x_13_9    pay_13_9_21  -1
    x_13_9    pay_13_9_22  -1
    x_13_9    pay_13_9_23  -1
    x_13_9    pay_13_9_24  -1
    x_13_10   Obj       430886.00678400003
    x_13_10   link_13_10  1
    x_13_10   cover_13_3  1
    x_13_10   pay_13_10_0  -1
    x_13_10   pay_13_10_1  -1
    x_13_10   pay_13_10_2  -1
    x_13_10   pay_13_10_3  -1
    x_13_10   pay_13_10_4  -1
    x_13_10   pay_13_10_5  -1
    x_13_10   pay_13_10_6  -1
    x_13_10   touch_13_10_8  -1
    x_13_10   pay_13_10_10  -1
    x_13_10   pay_13_10_11  -1
    x_13_10   pay_13_10_12  -1
    x_13_10   pay_13_10_14  -1
    x_13_10   pay_13_10_15  -1
    x_13_10   pay_13_10_16  -1
    x_13_10   pay_13_10_17  -1
    x_13_10   touch_13_10_20  -1
    x_13_10   pay_13_10_21  -1
    x_13_10   pay_13_10_22  -1
    x_13_10   pay_13_10_23  -1
    x_13_10   pay_13_10_24  -1
    x_13_11   Obj       430886.00678400003
    x_13_11   link_13_11  1
    x_13_11   cover_13_3  1
    x_13_11   pay_13_11_0  -1
    x_13_11   pay_13_11_1  -1
    x_13_11   pay_13_11_2  -1
    x_13_11   pay_13_11_3  -1
    x_13_11   pay_13_11_4  -1
    x_13_11   pay_13_11_5  -1
    x_13_11   pay_13_11_6  -1
    x_13_11   touch_13_11_8  -1
    x_13_11   pay_13_11_10  -1
    x_13_11   pay_13_11_11  -1
    x_13_11   pay_13_11_12  -1
    x_13_11   pay_13_11_14  -1
    x_13_11   pay_13_11_15  -1
    x_13_11   pay_13_11_16  -1
    x_13_11   pay_13_11_17  -1
    x_13_11   touch_13_11_20  -1
    x_13_11   pay_13_11_21  -1
    x_13_11   pay_13_11_22  -1
    x_13_11   pay_13_11_23  -1
    x_13_11   pay_13_11_24  -1
    x_13_12   Obj       430886.00678400003
    x_13_12   link_13_12  1
    x_13_12   cover_13_3  1
    x_13_12   pay_13_12_0  -1
    x_13_12   pay_13_12_1  -1
    x_13_12   pay_13_12_2  -1
    x_13_12   pay_13_12_3  -1
    x_13_12   pay_13_12_4  -1
    x_13_12   pay_13_12_5  -1
    x_13_12   pay_13_12_6  -1
    x_13_12   touch_13_12_8  -1
    x_13_12   pay_13_12_10  -1
    x_13_12   pay_13_12_11  -1
    x_13_12   pay_13_12_12  -1
    x_13_12   pay_13_12_14  -1
    x_13_12   pay_13_12_15  -1
    x_13_12   pay_13_12_16  -1
    x_13_12   pay_13_12_17  -1
    x_13_12   touch_13_12_20  -1
    x_13_12   pay_13_12_21  -1
    x_13_12   pay_13_12_22  -1
    x_13_12   pay_13_12_23  -1
    x_13_12   pay_13_12_24  -1
    x_13_13   Obj       430886.00678400003
    x_13_13   link_13_13  1
    x_13_13   cover_13_3  1
    x_13_13   pay_13_13_0  -1
    x_13_13   pay_13_13_1  -1
    x_13_13   pay_13_13_2  -1
    x_13_13   pay_13_13_3  -1
    x_13_13   pay_13_13_4  -1
    x_13_13   pay_13_13_5  -1
    x_13_13   pay_13_13_6  -1
    x_13_13   touch_13_13_8  -1
    x_13_13   pay_13_13_10  -1
    x_13_13   pay_13_13_11  -1
    x_13_13   pay_13_13_12  -1
    x_13_13   pay_13_13_14  -1
    x_13_13   pay_13_13_15  -1
    x_13_13   pay_13_13_16  -1
    x_13_13   pay_13_13_17  -1
    x_13_13   touch_13_13_20  -1
    x_13_13   pay_13_13_21  -1
    x_13_13   pay_13_13_22  -1
    x_13_13   pay_13_13_23  -1
    x_13_13   pay_13_13_24  -1
    x_13_14   Obj       430886.00678400003
    x_13_14   link_13_14  1
    x_13_14   cover_13_3  1
    x_13_14   pay_13_14_0  -1
    x_13_14   pay_13_14_1  -1
    x_13_14   pay_13_14_2  -1
    x_13_14   pay_13_14_3  -1
    x_13_14   pay_13_14_4  -1
    x_13_14   pay_13_14_5  -1
    x_13_14   pay_13_14_6  -1
    x_13_14   touch_13_14_8  -1
    x_13_14   pay_13_14_10  -1
    x_13_14   pay_13_14_11  -1
    x_13_14   pay_13_14_12  -1
    x_13_14   pay_13_14_14  -1
    x_13_14   pay_13_14_15  -1
    x_13_14   pay_13_14_16  -1
    x_13_14   pay_13_14_17  -1
    x_13_14   touch_13_14_20  -1
    x_13_14   pay_13_14_21  -1
    x_13_14   pay_13_14_22  -1
    x_13_14   pay_13_14_23  -1
    x_13_14   pay_13_14_24  -1
    x_13_20   Obj       430886.00678400003
    x_13_20   link_13_20  1
    x_13_20   cover_13_3  1
    x_13_20   pay_13_20_0  -1
    x_13_20   pay_13_20_1  -1
    x_13_20   pay_13_20_2  -1
    x_13_20   pay_13_20_3  -1
    x_13_20   pay_13_20_4  -1
    x_13_20   pay_13_20_5  -1
    x_13_20   pay_13_20_6  -1
    x_13_20   touch_13_20_8  -1
    x_13_20   pay_13_20_10  -1
    x_13_20   pay_13_20_11  -1
    x_13_20   pay_13_20_12  -1
    x_13_20   pay_13_20_14  -1
    x_13_20   pay_13_20_15  -1
    x_13_20   pay_13_20_16  -1
    x_13_20   pay_13_20_17  -1
    x_13_20   touch_13_20_20  -1
    x_13_20   pay_13_20_21  -1
    x_13_20   pay_13_20_22  -1
    x_13_20   pay_13_20_23  -1
    x_13_20   pay_13_20_24  -1
    x_14_8    Obj       434008.369152
    x_14_8    link_14_8  1
    x_14_8    cover_14_3  1
    x_14_8    pay_14_8_0  -1
    x_14_8    pay_14_8_1  -1
    x_14_8    pay_14_8_2  -1
    x_14_8    pay_14_8_3  -1
    x_14_8    pay_14_8_4  -1
    x_14_8    pay_14_8_5  -1
    x_14_8    pay_14_8_6  -1
    x_14_8    pay_14_8_8  -1
    x_14_8    pay_14_8_10  -1
    x_14_8    pay_14_8_11  -1
    x_14_8    pay_14_8_12  -1
    x_14_8    pay_14_8_14  -1
    x_14_8    pay_14_8_15  -1
    x_14_8    pay_14_8_16  -1
    x_14_8    pay_14_8_17  -1
    x_14_8    pay_14_8_20  -1
    x_14_8    touch_14_8_21  -1
    x_14_8    pay_14_8_22  -1
    x_14_8    pay_14_8_23  -1
    x_14_8    pay_14_8_24  -1
    x_14_9    Obj       434008.369152
    x_14_9    link_14_9  1
    x_14_9    cover_14_3  1
    x_14_9    pay_14_9_0  -1
    x_14_9    pay_14_9_1  -1
    x_14_9    pay_14_9_2  -1
    x_14_9    pay_14_9_3  -1
    x_14_9    pay_14_9_4  -1
    x_14_9    pay_14_9_5  -1
    x_14_9    pay_14_9_6  -1
    x_14_9    pay_14_9_8  -1
    x_14_9    pay_14_9_10  -1
    x_14_9    pay_14_9_11  -1
    x_14_9    pay_14_9_12  -1
    x_14_9    pay_14_9_14  -1
    x_14_9    pay_14_9_15  -1
    x_14_9    pay_14_9_16  -1
    x_14_9    pay_14_9_17  -1
    x_14_9    pay_14_9_20  -1
    x_14_9    touch_14_9_21  -1
    x_14_9    pay_14_9_22  -1
    x_14_9    pay_14_9_23  -1
    x_14_9    pay_14_9_24  -1
    x_14_10   Obj       434008.369152
    x_14_10   link_14_10  1
    x_14_10   cover_14_3  1
    x_14_10   pay_14_10_0  -1
    x_14_10   pay_14_10_1  -1
    x_14_10   pay_14_10_2  -1
    x_14_10   pay_14_10_3  -1
    x_14_10   pay_14_10_4  -1
    x_14_10   pay_14_10_5  -1
    x_14_10   pay_14_10_6  -1
    x_14_10   pay_14_10_8  -1
    x_14_10   pay_14_10_10  -1
    x_14_10   pay_14_10_11  -1
    x_14_10   pay_14_10_12  -1
    x_14_10   pay_14_10_14  -1
    x_14_10   pay_14_10_15  -1
    x_14_10   pay_14_10_16  -1
    x_14_10   pay_14_10_17  -1
    x_14_10   pay_14_10_20  -1
    x_14_10   touch_14_10_21  -1
    x_14_10   pay_14_10_22  -1
    x_14_10   pay_14_10_23  -1
    x_14_10   pay_14_10_24  -1
    x_14_11   Obj       434008.369152
    x_14_11   link_14_11  1
    x_14_11   cover_14_3  1
    x_14_11   pay_14_11_0  -1
    x_14_11   pay_14_11_1  -1
    x_14_11   pay_14_11_2  -1
    x_14_11   pay_14_11_3  -1
    x_14_11   pay_14_11_4  -1
    x_14_11   pay_14_11_5  -1
    x_14_11   pay_14_11_6  -1
    x_14_11   pay_14_11_8  -1
    x_14_11   pay_14_11_10  -1
    x_14_11   pay_14_11_11  -1
    x_14_11   pay_14_11_12  -1
    x_14_11   pay_14_11_14  -1
    x_14_11   pay_14_11_15  -1
    x_14_11   pay_14_11_16  -1
    x_14_11   pay_14_11_17  -1
    x_14_11   pay_14_11_20  -1
    x_14_11   touch_14_11_21  -1
    x_14_11   pay_14_11_22  -1
    x_14_11   pay_14_11_23  -1
    x_14_11   pay_14_11_24  -1
    x_14_12   Obj       434008.369152
    x_14_12   link_14_12  1
    x_14_12   cover_14_3  1
    x_14_12   pay_14_12_0  -1
    x_14_12   pay_14_12_1  -1
    x_14_12   pay_14_12_2  -1
    x_14_12   pay_14_12_3  -1
    x_14_12   pay_14_12_4  -1
    x_14_12   pay_14_12_5  -1
    x_14_12   pay_14_12_6  -1
    x_14_12   pay_14_12_8  -1
    x_14_12   pay_14_12_10  -1
    x_14_12   pay_14_12_11  -1
    x_14_12   pay_14_12_12  -1
    x_14_12   pay_14_12_14  -1
    x_14_12   pay_14_12_15  -1
    x_14_12   pay_14_12_16  -1
    x_14_12   pay_14_12_17  -1
    x_14_12   pay_14_12_20  -1
    x_14_12   touch_14_12_21  -1
    x_14_12   pay_14_12_22  -1
    x_14_12   pay_14_12_23  -1
    x_14_12   pay_14_12_24  -1
    x_14_13   Obj       434008.369152
    x_14_13   link_14_13  1
    x_14_13   cover_14_3  1
    x_14_13   pay_14_13_0  -1
    x_14_13   pay_14_13_1  -1
    x_14_13   pay_14_13_2  -1
    x_14_13   pay_14_13_3  -1
    x_14_13   pay_14_13_4  -1
    x_14_13   pay_14_13_5  -1
    x_14_13   pay_14_13_6  -1
    x_14_13   pay_14_13_8  -1
    x_14_13   pay_14_13_10  -1
    x_14_13   pay_14_13_11  -1
    x_14_13   pay_14_13_12  -1
    x_14_13   pay_14_13_14  -1
    x_14_13   pay_14_13_15  -1
    x_14_13   pay_14_13_16  -1
    x_14_13   pay_14_13_17  -1
    x_14_13   pay_14_13_20  -1
    x_14_13   touch_14_13_21  -1
    x_14_13   pay_14_13_22  -1
    x_14_13   pay_14_13_23  -1
    x_14_13   pay_14_13_24  -1
    x_14_14   Obj       434008.369152
    x_14_14   link_14_14  1
    x_14_14   cover_14_3  1
    x_14_14   pay_14_14_0  -1
    x_14_14   pay_14_14_1  -1
    x_14_14   pay_14_14_2  -1
    x_14_14   pay_14_14_3  -1
    x_14_14   pay_14_14_4  -1
    x_14_14   pay_14_14_5  -1
    x_14_14   pay_14_14_6  -1
    x_14_14   pay_14_14_8  -1
    x_14_14   pay_14_14_10  -1
    x_14_14   pay_14_14_11  -1
    x_14_14   pay_14_14_12  -1
    x_14_14   pay_14_14_14  -1
    x_14_14   pay_14_14_15  -1
    x_14_14   pay_14_14_16  -1
    x_14_14   pay_14_14_17  -1
    x_14_14   pay_14_14_20  -1
    x_14_14   touch_14_14_21  -1
    x_14_14   pay_14_14_22  -1
    x_14_14   pay_14_14_23  -1
    x_14_14   pay_14_14_24  -1
    x_14_20   Obj       434008.369152
    x_14_20   link_14_20  1
    x_14_20   cover_14_3  1
    x_14_20   pay_14_20_0  -1
    x_14_20   pay_14_20_1  -1
    x_14_20   pay_14_20_2  -1
    x_14_20   pay_14_20_3  -1
    x_14_20   pay_14_20_4  -1
    x_14_20   pay_14_20_5  -1
    x_14_20   pay_14_20_6  -1
    x_14_20   pay_14_20_8  -1
    x_14_20   pay_14_20_10  -1
    x_14_20   pay_14_20_11  -1
    x_14_20   pay_14_20_12  -1
    x_14_20   pay_14_20_14  -1
    x_14_20   pay_14_20_15  -1
    x_14_20   pay_14_20_16  -1
    x_14_20   pay_14_20_17  -1
    x_14_20   pay_14_20_20  -1
    x_14_20   touch_14_20_21  -1
    x_14_20   pay_14_20_22  -1
    x_14_20   pay_14_20_23  -1
    x_14_20   pay_14_20_24  -1
    x_15_15   Obj       111475800
    x_15_15   link_15_15  1
    x_15_15   cover_15_4  1
    x_15_15   pay_15_15_1  -1
    x_15_15   pay_15_15_2  -1
    x_15_15   pay_15_15_4  -1
    x_15_15   pay_15_15_6  -1
    x_15_15   touch_15_15_9  -1
    x_15_15   pay_15_15_10  -1
    x_15_15   pay_15_15_11  -1
    x_15_15   pay_15_15_12  -1
    x_15_15   touch_15_15_13  -1
    x_15_15   pay_15_15_14  -1
    x_15_15   pay_15_15_16  -1
    x_15_15   pay_15_15_17  -1
    x_15_15   pay_15_15_18  -1
    x_15_15   pay_15_15_19  -1
    x_15_15   pay_15_15_20  -1
    x_15_15   pay_15_15_22  -1
    x_15_15   pay_15_15_23  -1
    x_15_15   pay_15_15_24  -1
    x_15_21   Obj       111475800
    x_15_21   link_15_21  1
    x_15_21   cover_15_4  1
    x_15_21   pay_15_21_1  -1
    x_15_21   pay_15_21_2  -1
    x_15_21   pay_15_21_4  -1
    x_15_21   pay_15_21_6  -1
    x_15_21   touch_15_21_9  -1
    x_15_21   pay_15_21_10  -1
    x_15_21   pay_15_21_11  -1
    x_15_21   pay_15_21_12  -1
    x_15_21   touch_15_21_13  -1
    x_15_21   pay_15_21_14  -1
    x_15_21   pay_15_21_16  -1
    x_15_21   pay_15_21_17  -1
    x_15_21   pay_15_21_18  -1
    x_15_21   pay_15_21_19  -1
    x_15_21   pay_15_21_20  -1
    x_15_21   pay_15_21_22  -1
    x_15_21   pay_15_21_23  -1
    x_15_21   pay_15_21_24  -1
    x_16_16   Obj       119672800
    x_16_16   link_16_16  1
    x_16_16   cover_16_5  1
    x_16_16   pay_16_16_1  -1
    x_16_16   pay_16_16_2  -1
    x_16_16   pay_16_16_4  -1
    x_16_16   pay_16_16_6  -1
    x_16_16   touch_16_16_7  -1
    x_16_16   pay_16_16_10  -1
    x_16_16   pay_16_16_11  -1
    x_16_16   pay_16_16_12  -1
    x_16_16   touch_16_16_13  -1
    x_16_16   pay_16_16_14  -1
    x_16_16   pay_16_16_16  -1
    x_16_16   pay_16_16_17  -1
    x_16_16   touch_16_16_18  -1
    x_16_16   pay_16_16_19  -1
    x_16_16   pay_16_16_20  -1
    x_16_16   pay_16_16_22  -1
    x_16_16   pay_16_16_23  -1
    x_16_16   pay_16_16_24  -1
    x_16_22   Obj       119672800
    x_16_22   link_16_22  1
    x_16_22   cover_16_5  1
    x_16_22   pay_16_22_1  -1
    x_16_22   pay_16_22_2  -1
    x_16_22   pay_16_22_4  -1
    x_16_22   pay_16_22_6  -1
    x_16_22   touch_16_22_7  -1
    x_16_22   pay_16_22_10  -1
    x_16_22   pay_16_22_11  -1
    x_16_22   pay_16_22_12  -1
    x_16_22   touch_16_22_13  -1
    x_16_22   pay_16_22_14  -1
    x_16_22   pay_16_22_16  -1
    x_16_22   pay_16_22_17  -1
    x_16_22   touch_16_22_18  -1
    x_16_22   pay_16_22_19  -1
    x_16_22   pay_16_22_20  -1
    x_16_22   pay_16_22_22  -1
    x_16_22   pay_16_22_23  -1
    x_16_22   pay_16_22_24  -1
    v_0_4     pay_0_0_4  -1
    v_0_4     touch_1_0_4  1
    v_0_4     pay_2_0_4  -1
    v_0_4     pay_3_0_4  -1
    w_0_0_4   Obj       302.17420800000002
    w_0_0_4   pay_0_0_4  1
    w_2_0_4   Obj       21580.274688000001
    w_2_0_4   pay_2_0_4  1
    w_3_0_4   Obj       3256.7664639999998
    w_3_0_4   pay_3_0_4  1
    v_0_6     pay_0_0_6  -1
    v_0_6     touch_1_0_6  1
    v_0_6     pay_2_0_6  -1
    v_0_6     pay_3_0_6  -1
    w_0_0_6   Obj       302.17420800000002
    w_0_0_6   pay_0_0_6  1
    w_2_0_6   Obj       21580.274688000001
    w_2_0_6   pay_2_0_6  1
    w_3_0_6   Obj       3256.7664639999998
    w_3_0_6   pay_3_0_6  1
    v_0_10    pay_0_0_10  -1
    v_0_10    touch_1_0_10  1
    v_0_10    pay_2_0_10  -1
    v_0_10    pay_3_0_10  -1
    w_0_0_10  Obj       302.17420800000002
    w_0_0_10  pay_0_0_10  1
    w_2_0_10  Obj       21580.274688000001
    w_2_0_10  pay_2_0_10  1
    w_3_0_10  Obj       3256.7664639999998
    w_3_0_10  pay_3_0_10  1
    v_0_11    pay_0_0_11  -1
    v_0_11    pay_1_0_11  -1
    v_0_11    touch_2_0_11  1
    v_0_11    pay_3_0_11  -1
    w_0_0_11  Obj       604.34841600000004
    w_0_0_11  pay_0_0_11  1
    w_1_0_11  Obj       5724.5224959999996
    w_1_0_11  pay_1_0_11  1
    w_3_0_11  Obj       6513.5329279999996
    w_3_0_11  pay_3_0_11  1
    v_0_12    pay_0_0_12  -1
    v_0_12    touch_1_0_12  1
    v_0_12    pay_2_0_12  -1
    v_0_12    pay_3_0_12  -1
    w_0_0_12  Obj       302.17420800000002
    w_0_0_12  pay_0_0_12  1
    w_2_0_12  Obj       21580.274688000001
    w_2_0_12  pay_2_0_12  1
    w_3_0_12  Obj       3256.7664639999998
    w_3_0_12  pay_3_0_12  1
    v_0_14    pay_0_0_14  -1
    v_0_14    touch_1_0_14  1
    v_0_14    touch_2_0_14  1
    v_0_14    pay_3_0_14  -1
    w_0_0_14  Obj       302.17420800000002
    w_0_0_14  pay_0_0_14  1
    w_3_0_14  Obj       3256.7664639999998
    w_3_0_14  pay_3_0_14  1
    v_0_16    pay_0_0_16  -1
    v_0_16    touch_1_0_16  1
    v_0_16    pay_2_0_16  -1
    v_0_16    pay_3_0_16  -1
    w_0_0_16  Obj       302.17420800000002
    w_0_0_16  pay_0_0_16  1
    w_2_0_16  Obj       21580.274688000001
    w_2_0_16  pay_2_0_16  1
    w_3_0_16  Obj       3256.7664639999998
    w_3_0_16  pay_3_0_16  1
    v_0_17    pay_0_0_17  -1
    v_0_17    pay_1_0_17  -1
    v_0_17    pay_2_0_17  -1
    v_0_17    touch_3_0_17  1
    w_0_0_17  Obj       604.34841600000004
    w_0_0_17  pay_0_0_17  1
    w_1_0_17  Obj       5724.5224959999996
    w_1_0_17  pay_1_0_17  1
    w_2_0_17  Obj       43160.549376000003
    w_2_0_17  pay_2_0_17  1
    v_0_20    pay_0_0_20  -1
    v_0_20    touch_1_0_20  1
    v_0_20    touch_2_0_20  1
    v_0_20    pay_3_0_20  -1
    w_0_0_20  Obj       302.17420800000002
    w_0_0_20  pay_0_0_20  1
    w_3_0_20  Obj       3256.7664639999998
    w_3_0_20  pay_3_0_20  1
    v_0_22    pay_0_0_22  -1
    v_0_22    touch_1_0_22  1
    v_0_22    pay_2_0_22  -1
    v_0_22    pay_3_0_22  -1
    w_0_0_22  Obj       302.17420800000002
    w_0_0_22  pay_0_0_22  1
    w_2_0_22  Obj       21580.274688000001
    w_2_0_22  pay_2_0_22  1
    w_3_0_22  Obj       3256.7664639999998
    w_3_0_22  pay_3_0_22  1
    v_0_23    pay_0_0_23  -1
    v_0_23    touch_1_0_23  1
    v_0_23    touch_2_0_23  1
    v_0_23    pay_3_0_23  -1
    w_0_0_23  Obj       302.17420800000002
    w_0_0_23  pay_0_0_23  1
    w_3_0_23  Obj       3256.7664639999998
    w_3_0_23  pay_3_0_23  1
    v_0_24    pay_0_0_24  -1
    v_0_24    touch_1_0_24  1
    v_0_24    pay_2_0_24  -1
    v_0_24    pay_3_0_24  -1
    w_0_0_24  Obj       302.17420800000002
    w_0_0_24  pay_0_0_24  1
    w_2_0_24  Obj       21580.274688000001
    w_2_0_24  pay_2_0_24  1
    w_3_0_24  Obj       3256.7664639999998
    w_3_0_24  pay_3_0_24  1
    v_1_4     pay_0_1_4  -1
    v_1_4     touch_1_1_4  1
    v_1_4     pay_2_1_4  -1
    v_1_4     pay_3_1_4  -1
    w_0_1_4   Obj       302.17420800000002
    w_0_1_4   pay_0_1_4  1
    w_2_1_4   Obj       21580.274688000001
    w_2_1_4   pay_2_1_4  1
    w_3_1_4   Obj       3256.7664639999998
    w_3_1_4   pay_3_1_4  1
    v_1_6     pay_0_1_6  -1
    v_1_6     touch_1_1_6  1
    v_1_6     pay_2_1_6  -1
    v_1_6     pay_3_1_6  -1
    w_0_1_6   Obj       302.17420800000002
    w_0_1_6   pay_0_1_6  1
    w_2_1_6   Obj       21580.274688000001
    w_2_1_6   pay_2_1_6  1
    w_3_1_6   Obj       3256.7664639999998
    w_3_1_6   pay_3_1_6  1
    v_1_10    pay_0_1_10  -1
    v_1_10    touch_1_1_10  1
    v_1_10    pay_2_1_10  -1
    v_1_10    pay_3_1_10  -1
    w_0_1_10  Obj       302.17420800000002
    w_0_1_10  pay_0_1_10  1
    w_2_1_10  Obj       21580.274688000001
    w_2_1_10  pay_2_1_10  1
    w_3_1_10  Obj       3256.7664639999998
    w_3_1_10  pay_3_1_10  1
    v_1_11    pay_0_1_11  -1
    v_1_11    pay_1_1_11  -1
    v_1_11    touch_2_1_11  1
    v_1_11    pay_3_1_11  -1
    w_0_1_11  Obj       604.34841600000004
    w_0_1_11  pay_0_1_11  1
    w_1_1_11  Obj       5724.5224959999996
    w_1_1_11  pay_1_1_11  1
    w_3_1_11  Obj       6513.5329279999996
    w_3_1_11  pay_3_1_11  1
    v_1_12    pay_0_1_12  -1
    v_1_12    touch_1_1_12  1
    v_1_12    pay_2_1_12  -1
    v_1_12    pay_3_1_12  -1
    w_0_1_12  Obj       302.17420800000002
    w_0_1_12  pay_0_1_12  1
    w_2_1_12  Obj       21580.274688000001
    w_2_1_12  pay_2_1_12  1
    w_3_1_12  Obj       3256.7664639999998
    w_3_1_12  pay_3_1_12  1
    v_1_14    pay_0_1_14  -1
    v_1_14    touch_1_1_14  1
    v_1_14    touch_2_1_14  1
    v_1_14    pay_3_1_14  -1
    w_0_1_14  Obj       302.17420800000002
    w_0_1_14  pay_0_1_14  1
    w_3_1_14  Obj       3256.7664639999998
    w_3_1_14  pay_3_1_14  1
    v_1_16    pay_0_1_16  -1
    v_1_16    touch_1_1_16  1
    v_1_16    pay_2_1_16  -1
    v_1_16    pay_3_1_16  -1
    w_0_1_16  Obj       302.17420800000002
    w_0_1_16  pay_0_1_16  1
    w_2_1_16  Obj       21580.274688000001
    w_2_1_16  pay_2_1_16  1
    w_3_1_16  Obj       3256.7664639999998
    w_3_1_16  pay_3_1_16  1
    v_1_17    pay_0_1_17  -1
    v_1_17    pay_1_1_17  -1
    v_1_17    pay_2_1_17  -1
    v_1_17    touch_3_1_17  1
    w_0_1_17  Obj       604.34841600000004
    w_0_1_17  pay_0_1_17  1
    w_1_1_17  Obj       5724.5224959999996
    w_1_1_17  pay_1_1_17  1
    w_2_1_17  Obj       43160.549376000003
    w_2_1_17  pay_2_1_17  1
    v_1_20    pay_0_1_20  -1
    v_1_20    touch_1_1_20  1
    v_1_20    touch_2_1_20  1
    v_1_20    pay_3_1_20  -1
    w_0_1_20  Obj       302.17420800000002
    w_0_1_20  pay_0_1_20  1
    w_3_1_20  Obj       3256.7664639999998
    w_3_1_20  pay_3_1_20  1
    v_1_22    pay_0_1_22  -1
    v_1_22    touch_1_1_22  1
    v_1_22    pay_2_1_22  -1
    v_1_22    pay_3_1_22  -1
    w_0_1_22  Obj       302.17420800000002
    w_0_1_22  pay_0_1_22  1
    w_2_1_22  Obj       21580.274688000001
    w_2_1_22  pay_2_1_22  1
    w_3_1_22  Obj       3256.7664639999998
    w_3_1_22  pay_3_1_22  1
    v_1_23    pay_0_1_23  -1
    v_1_23    touch_1_1_23  1
    v_1_23    touch_2_1_23  1
    v_1_23    pay_3_1_23  -1
    w_0_1_23  Obj       302.17420800000002
    w_0_1_23  pay_0_1_23  1
    w_3_1_23  Obj       3256.7664639999998
    w_3_1_23  pay_3_1_23  1
    v_1_24    pay_0_1_24  -1
    v_1_24    touch_1_1_24  1
    v_1_24    pay_2_1_24  -1
    v_1_24    pay_3_1_24  -1
    w_0_1_24  Obj       302.17420800000002
    w_0_1_24  pay_0_1_24  1
    w_2_1_24  Obj       21580.274688000001
    w_2_1_24  pay_2_1_24  1
    w_3_1_24  Obj       3256.7664639999998
    w_3_1_24  pay_3_1_24  1
    v_2_4     pay_0_2_4  -1
    v_2_4     touch_1_2_4  1
    v_2_4     pay_2_2_4  -1
    v_2_4     pay_3_2_4  -1
    w_0_2_4   Obj       302.17420800000002
    w_0_2_4   pay_0_2_4  1
    w_2_2_4   Obj       21580.274688000001
    w_2_2_4   pay_2_2_4  1
    w_3_2_4   Obj       3256.7664639999998
    w_3_2_4   pay_3_2_4  1
    v_2_6     pay_0_2_6  -1
    v_2_6     touch_1_2_6  1
    v_2_6     pay_2_2_6  -1
    v_2_6     pay_3_2_6  -1
    w_0_2_6   Obj       302.17420800000002
    w_0_2_6   pay_0_2_6  1
    w_2_2_6   Obj       21580.274688000001
    w_2_2_6   pay_2_2_6  1
    w_3_2_6   Obj       3256.7664639999998
    w_3_2_6   pay_3_2_6  1
    v_2_10    pay_0_2_10  -1
    v_2_10    touch_1_2_10  1
    v_2_10    pay_2_2_10  -1
    v_2_10    pay_3_2_10  -1
    w_0_2_10  Obj       302.17420800000002
    w_0_2_10  pay_0_2_10  1
    w_2_2_10  Obj       21580.274688000001
    w_2_2_10  pay_2_2_10  1
    w_3_2_10  Obj       3256.7664639999998
    w_3_2_10  pay_3_2_10  1
    v_2_11    pay_0_2_11  -1
    v_2_11    pay_1_2_11  -1
    v_2_11    touch_2_2_11  1
    v_2_11    pay_3_2_11  -1
    w_0_2_11  Obj       604.34841600000004
    w_0_2_11  pay_0_2_11  1
    w_1_2_11  Obj       5724.5224959999996
    w_1_2_11  pay_1_2_11  1
    w_3_2_11  Obj       6513.5329279999996
    w_3_2_11  pay_3_2_11  1
    v_2_12    pay_0_2_12  -1
    v_2_12    touch_1_2_12  1
    v_2_12    pay_2_2_12  -1
    v_2_12    pay_3_2_12  -1
    w_0_2_12  Obj       302.17420800000002
    w_0_2_12  pay_0_2_12  1
    w_2_2_12  Obj       21580.274688000001
    w_2_2_12  pay_2_2_12  1
    w_3_2_12  Obj       3256.7664639999998
    w_3_2_12  pay_3_2_12  1
    v_2_14    pay_0_2_14  -1
    v_2_14    touch_1_2_14  1
    v_2_14    touch_2_2_14  1
    v_2_14    pay_3_2_14  -1
    w_0_2_14  Obj       302.17420800000002
    w_0_2_14  pay_0_2_14  1
    w_3_2_14  Obj       3256.7664639999998
    w_3_2_14  pay_3_2_14  1
    v_2_16    pay_0_2_16  -1
    v_2_16    touch_1_2_16  1
    v_2_16    pay_2_2_16  -1
    v_2_16    pay_3_2_16  -1
    w_0_2_16  Obj       302.17420800000002
    w_0_2_16  pay_0_2_16  1
    w_2_2_16  Obj       21580.274688000001
    w_2_2_16  pay_2_2_16  1
    w_3_2_16  Obj       3256.7664639999998
    w_3_2_16  pay_3_2_16  1
    v_2_17    pay_0_2_17  -1
    v_2_17    pay_1_2_17  -1
    v_2_17    pay_2_2_17  -1
    v_2_17    touch_3_2_17  1
    w_0_2_17  Obj       604.34841600000004
    w_0_2_17  pay_0_2_17  1
    w_1_2_17  Obj       5724.5224959999996
    w_1_2_17  pay_1_2_17  1
    w_2_2_17  Obj       43160.549376000003
    w_2_2_17  pay_2_2_17  1
    v_2_20    pay_0_2_20  -1
    v_2_20    touch_1_2_20  1
    v_2_20    touch_2_2_20  1
    v_2_20    pay_3_2_20  -1
    w_0_2_20  Obj       302.17420800000002
    w_0_2_20  pay_0_2_20  1
    w_3_2_20  Obj       3256.7664639999998
    w_3_2_20  pay_3_2_20  1
    v_2_22    pay_0_2_22  -1
    v_2_22    touch_1_2_22  1
    v_2_22    pay_2_2_22  -1
    v_2_22    pay_3_2_22  -1
    w_0_2_22  Obj       302.17420800000002
    w_0_2_22  pay_0_2_22  1
    w_2_2_22  Obj       21580.274688000001
    w_2_2_22  pay_2_2_22  1
    w_3_2_22  Obj       3256.7664639999998
    w_3_2_22  pay_3_2_22  1
    v_2_23    pay_0_2_23  -1
    v_2_23    touch_1_2_23  1
    v_2_23    touch_2_2_23  1
    v_2_23    pay_3_2_23  -1
    w_0_2_23  Obj       302.17420800000002
    w_0_2_23  pay_0_2_23  1
    w_3_2_23  Obj       3256.7664639999998
    w_3_2_23  pay_3_2_23  1
    v_2_24    pay_0_2_24  -1
    v_2_24    touch_1_2_24  1
    v_2_24    pay_2_2_24  -1
    v_2_24    pay_3_2_24  -1
    w_0_2_24  Obj       302.17420800000002
    w_0_2_24  pay_0_2_24  1
    w_2_2_24  Obj       21580.274688000001
    w_2_2_24  pay_2_2_24  1
    w_3_2_24  Obj       3256.7664639999998
    w_3_2_24  pay_3_2_24  1
    v_3_4     pay_0_3_4  -1
    v_3_4     touch_1_3_4  1
    v_3_4     pay_2_3_4  -1
    v_3_4     pay_3_3_4  -1
    w_0_3_4   Obj       302.17420800000002
    w_0_3_4   pay_0_3_4  1
    w_2_3_4   Obj       21580.274688000001
    w_2_3_4   pay_2_3_4  1
    w_3_3_4   Obj       3256.7664639999998
    w_3_3_4   pay_3_3_4  1
    v_3_6     pay_0_3_6  -1
    v_3_6     touch_1_3_6  1
    v_3_6     pay_2_3_6  -1
    v_3_6     pay_3_3_6  -1
    w_0_3_6   Obj       302.17420800000002
    w_0_3_6   pay_0_3_6  1
    w_2_3_6   Obj       21580.274688000001
    w_2_3_6   pay_2_3_6  1
    w_3_3_6   Obj       3256.7664639999998
    w_3_3_6   pay_3_3_6  1
    v_3_10    pay_0_3_10  -1
    v_3_10    touch_1_3_10  1
    v_3_10    pay_2_3_10  -1
    v_3_10    pay_3_3_10  -1
    w_0_3_10  Obj       302.17420800000002
    w_0_3_10  pay_0_3_10  1
    w_2_3_10  Obj       21580.274688000001
    w_2_3_10  pay_2_3_10  1
    w_3_3_10  Obj       3256.7664639999998
    w_3_3_10  pay_3_3_10  1
    v_3_11    pay_0_3_11  -1
    v_3_11    pay_1_3_11  -1
    v_3_11    touch_2_3_11  1
    v_3_11    pay_3_3_11  -1
    w_0_3_11  Obj       604.34841600000004
    w_0_3_11  pay_0_3_11  1
    w_1_3_11  Obj       5724.5224959999996
    w_1_3_11  pay_1_3_11  1
    w_3_3_11  Obj       6513.5329279999996
    w_3_3_11  pay_3_3_11  1
    v_3_12    pay_0_3_12  -1
    v_3_12    touch_1_3_12  1
    v_3_12    pay_2_3_12  -1
    v_3_12    pay_3_3_12  -1
    w_0_3_12  Obj       302.17420800000002
    w_0_3_12  pay_0_3_12  1
    w_2_3_12  Obj       21580.274688000001
    w_2_3_12  pay_2_3_12  1
    w_3_3_12  Obj       3256.7664639999998
    w_3_3_12  pay_3_3_12  1
    v_3_14    pay_0_3_14  -1
    v_3_14    touch_1_3_14  1
    v_3_14    touch_2_3_14  1
    v_3_14    pay_3_3_14  -1
    w_0_3_14  Obj       302.17420800000002
    w_0_3_14  pay_0_3_14  1
    w_3_3_14  Obj       3256.7664639999998
    w_3_3_14  pay_3_3_14  1
    v_3_16    pay_0_3_16  -1
    v_3_16    touch_1_3_16  1
    v_3_16    pay_2_3_16  -1
    v_3_16    pay_3_3_16  -1
    w_0_3_16  Obj       302.17420800000002
    w_0_3_16  pay_0_3_16  1
    w_2_3_16  Obj       21580.274688000001
    w_2_3_16  pay_2_3_16  1
    w_3_3_16  Obj       3256.7664639999998
    w_3_3_16  pay_3_3_16  1
    v_3_17    pay_0_3_17  -1
    v_3_17    pay_1_3_17  -1
    v_3_17    pay_2_3_17  -1
    v_3_17    touch_3_3_17  1
    w_0_3_17  Obj       604.34841600000004
    w_0_3_17  pay_0_3_17  1
    w_1_3_17  Obj       5724.5224959999996
    w_1_3_17  pay_1_3_17  1
    w_2_3_17  Obj       43160.549376000003
    w_2_3_17  pay_2_3_17  1
    v_3_20    pay_0_3_20  -1
    v_3_20    touch_1_3_20  1
    v_3_20    touch_2_3_20  1
    v_3_20    pay_3_3_20  -1
    w_0_3_20  Obj       302.17420800000002
    w_0_3_20  pay_0_3_20  1
    w_3_3_20  Obj       3256.7664639999998
    w_3_3_20  pay_3_3_20  1
    v_3_22    pay_0_3_22  -1
    v_3_22    touch_1_3_22  1
    v_3_22    pay_2_3_22  -1
    v_3_22    pay_3_3_22  -1
    w_0_3_22  Obj       302.17420800000002
    w_0_3_22  pay_0_3_22  1
    w_2_3_22  Obj       21580.274688000001
    w_2_3_22  pay_2_3_22  1
    w_3_3_22  Obj       3256.7664639999998
    w_3_3_22  pay_3_3_22  1
    v_3_23    pay_0_3_23  -1
    v_3_23    touch_1_3_23  1
    v_3_23    touch_2_3_23  1
    v_3_23    pay_3_3_23  -1
    w_0_3_23  Obj       302.17420800000002
    w_0_3_23  pay_0_3_23  1
    w_3_3_23  Obj       3256.7664639999998
    w_3_3_23  pay_3_3_23  1
    v_3_24    pay_0_3_24  -1
    v_3_24    touch_1_3_24  1
    v_3_24    pay_2_3_24  -1
    v_3_24    pay_3_3_24  -1
    w_0_3_24  Obj       302.17420800000002
    w_0_3_24  pay_0_3_24  1
    w_2_3_24  Obj       21580.274688000001
    w_2_3_24  pay_2_3_24  1
    w_3_3_24  Obj       3256.7664639999998
    w_3_3_24  pay_3_3_24  1
    v_4_1     pay_0_4_1  -1
    v_4_1     pay_1_4_1  -1
    v_4_1     pay_2_4_1  -1
    v_4_1     pay_3_4_1  -1
    v_4_1     touch_4_4_1  1
    w_0_4_1   Obj       302.17420800000002
    w_0_4_1   pay_0_4_1  1
    w_1_4_1   Obj       2862.2612479999998
    w_1_4_1   pay_1_4_1  1
    w_2_4_1   Obj       21580.274688000001
    w_2_4_1   pay_2_4_1  1
    w_3_4_1   Obj       3256.7664639999998
    w_3_4_1   pay_3_4_1  1
    v_4_2     pay_0_4_2  -1
    v_4_2     pay_1_4_2  -1
    v_4_2     pay_2_4_2  -1
    v_4_2     pay_3_4_2  -1
    v_4_2     touch_4_4_2  1
    w_0_4_2   Obj       302.17420800000002
    w_0_4_2   pay_0_4_2  1
    w_1_4_2   Obj       2862.2612479999998
    w_1_4_2   pay_1_4_2  1
    w_2_4_2   Obj       21580.274688000001
    w_2_4_2   pay_2_4_2  1
    w_3_4_2   Obj       3256.7664639999998
    w_3_4_2   pay_3_4_2  1
    v_4_4     pay_0_4_4  -1
    v_4_4     touch_1_4_4  1
    v_4_4     pay_2_4_4  -1
    v_4_4     pay_3_4_4  -1
    v_4_4     pay_4_4_4  -1
    w_0_4_4   Obj       302.17420800000002
    w_0_4_4   pay_0_4_4  1
    w_2_4_4   Obj       21580.274688000001
    w_2_4_4   pay_2_4_4  1
    w_3_4_4   Obj       3256.7664639999998
    w_3_4_4   pay_3_4_4  1
    w_4_4_4   Obj       109126.857728
    w_4_4_4   pay_4_4_4  1
    v_4_6     pay_0_4_6  -1
    v_4_6     touch_1_4_6  1
    v_4_6     pay_2_4_6  -1
    v_4_6     pay_3_4_6  -1
    v_4_6     touch_4_4_6  1
    w_0_4_6   Obj       302.17420800000002
    w_0_4_6   pay_0_4_6  1
    w_2_4_6   Obj       21580.274688000001
    w_2_4_6   pay_2_4_6  1
    w_3_4_6   Obj       3256.7664639999998
    w_3_4_6   pay_3_4_6  1
    v_4_10    pay_0_4_10  -1
    v_4_10    touch_1_4_10  1
    v_4_10    pay_2_4_10  -1
    v_4_10    pay_3_4_10  -1
    v_4_10    touch_4_4_10  1
    w_0_4_10  Obj       302.17420800000002
    w_0_4_10  pay_0_4_10  1
    w_2_4_10  Obj       21580.274688000001
    w_2_4_10  pay_2_4_10  1
    w_3_4_10  Obj       3256.7664639999998
    w_3_4_10  pay_3_4_10  1
    v_4_11    pay_0_4_11  -1
    v_4_11    pay_1_4_11  -1
    v_4_11    touch_2_4_11  1
    v_4_11    pay_3_4_11  -1
    v_4_11    pay_4_4_11  -1
    w_0_4_11  Obj       604.34841600000004
    w_0_4_11  pay_0_4_11  1
    w_1_4_11  Obj       5724.5224959999996
    w_1_4_11  pay_1_4_11  1
    w_3_4_11  Obj       6513.5329279999996
    w_3_4_11  pay_3_4_11  1
    w_4_4_11  Obj       218253.71545600001
    w_4_4_11  pay_4_4_11  1
    v_4_12    pay_0_4_12  -1
    v_4_12    touch_1_4_12  1
    v_4_12    pay_2_4_12  -1
    v_4_12    pay_3_4_12  -1
    v_4_12    pay_4_4_12  -1
    w_0_4_12  Obj       302.17420800000002
    w_0_4_12  pay_0_4_12  1
    w_2_4_12  Obj       21580.274688000001
    w_2_4_12  pay_2_4_12  1
    w_3_4_12  Obj       3256.7664639999998
    w_3_4_12  pay_3_4_12  1
    w_4_4_12  Obj       109126.857728
    w_4_4_12  pay_4_4_12  1
    v_4_14    pay_0_4_14  -1
    v_4_14    touch_1_4_14  1
    v_4_14    touch_2_4_14  1
    v_4_14    pay_3_4_14  -1
    v_4_14    touch_4_4_14  1
    w_0_4_14  Obj       302.17420800000002
    w_0_4_14  pay_0_4_14  1
    w_3_4_14  Obj       3256.7664639999998
    w_3_4_14  pay_3_4_14  1
    v_4_16    pay_0_4_16  -1
    v_4_16    touch_1_4_16  1
    v_4_16    pay_2_4_16  -1
    v_4_16    pay_3_4_16  -1
    v_4_16    pay_4_4_16  -1
    w_0_4_16  Obj       302.17420800000002
    w_0_4_16  pay_0_4_16  1
    w_2_4_16  Obj       21580.274688000001
    w_2_4_16  pay_2_4_16  1
    w_3_4_16  Obj       3256.7664639999998
    w_3_4_16  pay_3_4_16  1
    w_4_4_16  Obj       109126.857728
    w_4_4_16  pay_4_4_16  1
    v_4_17    pay_0_4_17  -1
    v_4_17    pay_1_4_17  -1
    v_4_17    pay_2_4_17  -1
    v_4_17    touch_3_4_17  1
    v_4_17    pay_4_4_17  -1
    w_0_4_17  Obj       604.34841600000004
    w_0_4_17  pay_0_4_17  1
    w_1_4_17  Obj       5724.5224959999996
    w_1_4_17  pay_1_4_17  1
    w_2_4_17  Obj       43160.549376000003
    w_2_4_17  pay_2_4_17  1
    w_4_4_17  Obj       218253.71545600001
    w_4_4_17  pay_4_4_17  1
    v_4_20    pay_0_4_20  -1
    v_4_20    touch_1_4_20  1
    v_4_20    touch_2_4_20  1
    v_4_20    pay_3_4_20  -1
    v_4_20    touch_4_4_20  1
    w_0_4_20  Obj       302.17420800000002
    w_0_4_20  pay_0_4_20  1
    w_3_4_20  Obj       3256.7664639999998
    w_3_4_20  pay_3_4_20  1
    v_4_22    pay_0_4_22  -1
    v_4_22    touch_1_4_22  1
    v_4_22    pay_2_4_22  -1
    v_4_22    pay_3_4_22  -1
    v_4_22    pay_4_4_22  -1
    w_0_4_22  Obj       302.17420800000002
    w_0_4_22  pay_0_4_22  1
    w_2_4_22  Obj       21580.274688000001
    w_2_4_22  pay_2_4_22  1
    w_3_4_22  Obj       3256.7664639999998
    w_3_4_22  pay_3_4_22  1
    w_4_4_22  Obj       109126.857728
    w_4_4_22  pay_4_4_22  1
    v_4_23    pay_0_4_23  -1
    v_4_23    touch_1_4_23  1
    v_4_23    touch_2_4_23  1
    v_4_23    pay_3_4_23  -1
    v_4_23    touch_4_4_23  1
    w_0_4_23  Obj       302.17420800000002
    w_0_4_23  pay_0_4_23  1
    w_3_4_23  Obj       3256.7664639999998
    w_3_4_23  pay_3_4_23  1
    v_4_24    pay_0_4_24  -1
    v_4_24    touch_1_4_24  1
    v_4_24    pay_2_4_24  -1
    v_4_24    pay_3_4_24  -1
    v_4_24    pay_4_4_24  -1
    w_0_4_24  Obj       302.17420800000002
    w_0_4_24  pay_0_4_24  1
    w_2_4_24  Obj       21580.274688000001
    w_2_4_24  pay_2_4_24  1
    w_3_4_24  Obj       3256.7664639999998
    w_3_4_24  pay_3_4_24  1
    w_4_4_24  Obj       109126.857728
    w_4_4_24  pay_4_4_24  1
    v_5_1     pay_0_5_1  -1
    v_5_1     pay_1_5_1  -1
    v_5_1     pay_2_5_1  -1
    v_5_1     pay_3_5_1  -1
    v_5_1     touch_4_5_1  1
    v_5_1     pay_5_5_1  -1
    w_0_5_1   Obj       302.17420800000002
    w_0_5_1   pay_0_5_1  1
    w_1_5_1   Obj       2862.2612479999998
    w_1_5_1   pay_1_5_1  1
    w_2_5_1   Obj       21580.274688000001
    w_2_5_1   pay_2_5_1  1
    w_3_5_1   Obj       3256.7664639999998
    w_3_5_1   pay_3_5_1  1
    w_5_5_1   Obj       50714.904576000001
    w_5_5_1   pay_5_5_1  1
    v_5_2     pay_0_5_2  -1
    v_5_2     pay_1_5_2  -1
    v_5_2     pay_2_5_2  -1
    v_5_2     pay_3_5_2  -1
    v_5_2     touch_4_5_2  1
    v_5_2     pay_5_5_2  -1
    w_0_5_2   Obj       302.17420800000002
    w_0_5_2   pay_0_5_2  1
    w_1_5_2   Obj       2862.2612479999998
    w_1_5_2   pay_1_5_2  1
    w_2_5_2   Obj       21580.274688000001
    w_2_5_2   pay_2_5_2  1
    w_3_5_2   Obj       3256.7664639999998
    w_3_5_2   pay_3_5_2  1
    w_5_5_2   Obj       50714.904576000001
    w_5_5_2   pay_5_5_2  1
    v_5_4     pay_0_5_4  -1
    v_5_4     touch_1_5_4  1
    v_5_4     pay_2_5_4  -1
    v_5_4     pay_3_5_4  -1
    v_5_4     pay_4_5_4  -1
    v_5_4     touch_5_5_4  1
    w_0_5_4   Obj       302.17420800000002
    w_0_5_4   pay_0_5_4  1
    w_2_5_4   Obj       21580.274688000001
    w_2_5_4   pay_2_5_4  1
    w_3_5_4   Obj       3256.7664639999998
    w_3_5_4   pay_3_5_4  1
    w_4_5_4   Obj       109126.857728
    w_4_5_4   pay_4_5_4  1
    v_5_6     pay_0_5_6  -1
    v_5_6     touch_1_5_6  1
    v_5_6     pay_2_5_6  -1
    v_5_6     pay_3_5_6  -1
    v_5_6     touch_4_5_6  1
    v_5_6     touch_5_5_6  1
    w_0_5_6   Obj       302.17420800000002
    w_0_5_6   pay_0_5_6  1
    w_2_5_6   Obj       21580.274688000001
    w_2_5_6   pay_2_5_6  1
    w_3_5_6   Obj       3256.7664639999998
    w_3_5_6   pay_3_5_6  1
    v_5_10    pay_0_5_10  -1
    v_5_10    touch_1_5_10  1
    v_5_10    pay_2_5_10  -1
    v_5_10    pay_3_5_10  -1
    v_5_10    touch_4_5_10  1
    v_5_10    touch_5_5_10  1
    w_0_5_10  Obj       302.17420800000002
    w_0_5_10  pay_0_5_10  1
    w_2_5_10  Obj       21580.274688000001
    w_2_5_10  pay_2_5_10  1
    w_3_5_10  Obj       3256.7664639999998
    w_3_5_10  pay_3_5_10  1
    v_5_11    pay_0_5_11  -1
    v_5_11    pay_1_5_11  -1
    v_5_11    touch_2_5_11  1
    v_5_11    pay_3_5_11  -1
    v_5_11    pay_4_5_11  -1
    v_5_11    pay_5_5_11  -1
    w_0_5_11  Obj       604.34841600000004
    w_0_5_11  pay_0_5_11  1
    w_1_5_11  Obj       5724.5224959999996
    w_1_5_11  pay_1_5_11  1
    w_3_5_11  Obj       6513.5329279999996
    w_3_5_11  pay_3_5_11  1
    w_4_5_11  Obj       218253.71545600001
    w_4_5_11  pay_4_5_11  1
    w_5_5_11  Obj       101429.809152
    w_5_5_11  pay_5_5_11  1
    v_5_12    pay_0_5_12  -1
    v_5_12    touch_1_5_12  1
    v_5_12    pay_2_5_12  -1
    v_5_12    pay_3_5_12  -1
    v_5_12    pay_4_5_12  -1
    v_5_12    pay_5_5_12  -1
    w_0_5_12  Obj       302.17420800000002
    w_0_5_12  pay_0_5_12  1
    w_2_5_12  Obj       21580.274688000001
    w_2_5_12  pay_2_5_12  1
    w_3_5_12  Obj       3256.7664639999998
    w_3_5_12  pay_3_5_12  1
    w_4_5_12  Obj       109126.857728
    w_4_5_12  pay_4_5_12  1
    w_5_5_12  Obj       50714.904576000001
    w_5_5_12  pay_5_5_12  1
    v_5_14    pay_0_5_14  -1
    v_5_14    touch_1_5_14  1
    v_5_14    touch_2_5_14  1
    v_5_14    pay_3_5_14  -1
    v_5_14    touch_4_5_14  1
    v_5_14    pay_5_5_14  -1
    w_0_5_14  Obj       302.17420800000002
    w_0_5_14  pay_0_5_14  1
    w_3_5_14  Obj       3256.7664639999998
    w_3_5_14  pay_3_5_14  1
    w_5_5_14  Obj       50714.904576000001
    w_5_5_14  pay_5_5_14  1
    v_5_16    pay_0_5_16  -1
    v_5_16    touch_1_5_16  1
    v_5_16    pay_2_5_16  -1
    v_5_16    pay_3_5_16  -1
    v_5_16    pay_4_5_16  -1
    v_5_16    touch_5_5_16  1
    w_0_5_16  Obj       302.17420800000002
    w_0_5_16  pay_0_5_16  1
    w_2_5_16  Obj       21580.274688000001
    w_2_5_16  pay_2_5_16  1
    w_3_5_16  Obj       3256.7664639999998
    w_3_5_16  pay_3_5_16  1
    w_4_5_16  Obj       109126.857728
    w_4_5_16  pay_4_5_16  1
    v_5_17    pay_0_5_17  -1
    v_5_17    pay_1_5_17  -1
    v_5_17    pay_2_5_17  -1
    v_5_17    touch_3_5_17  1
    v_5_17    pay_4_5_17  -1
    v_5_17    pay_5_5_17  -1
    w_0_5_17  Obj       604.34841600000004
    w_0_5_17  pay_0_5_17  1
    w_1_5_17  Obj       5724.5224959999996
    w_1_5_17  pay_1_5_17  1
    w_2_5_17  Obj       43160.549376000003
    w_2_5_17  pay_2_5_17  1
    w_4_5_17  Obj       218253.71545600001
    w_4_5_17  pay_4_5_17  1
    w_5_5_17  Obj       101429.809152
    w_5_5_17  pay_5_5_17  1
    v_5_18    pay_0_5_18  -1
    v_5_18    pay_1_5_18  -1
    v_5_18    pay_2_5_18  -1
    v_5_18    pay_3_5_18  -1
    v_5_18    pay_4_5_18  -1
    v_5_18    touch_5_5_18  1
    w_0_5_18  Obj       302.17420800000002
    w_0_5_18  pay_0_5_18  1
    w_1_5_18  Obj       2862.2612479999998
    w_1_5_18  pay_1_5_18  1
    w_2_5_18  Obj       21580.274688000001
    w_2_5_18  pay_2_5_18  1
    w_3_5_18  Obj       3256.7664639999998
    w_3_5_18  pay_3_5_18  1
    w_4_5_18  Obj       109126.857728
    w_4_5_18  pay_4_5_18  1
    v_5_19    pay_0_5_19  -1
    v_5_19    pay_1_5_19  -1
    v_5_19    pay_2_5_19  -1
    v_5_19    pay_3_5_19  -1
    v_5_19    pay_4_5_19  -1
    v_5_19    touch_5_5_19  1
    w_0_5_19  Obj       1510.87104
    w_0_5_19  pay_0_5_19  1
    w_1_5_19  Obj       14311.30624
    w_1_5_19  pay_1_5_19  1
    w_2_5_19  Obj       107901.37344
    w_2_5_19  pay_2_5_19  1
    w_3_5_19  Obj       16283.83232
    w_3_5_19  pay_3_5_19  1
    w_4_5_19  Obj       545634.28864000004
    w_4_5_19  pay_4_5_19  1
    v_5_20    pay_0_5_20  -1
    v_5_20    touch_1_5_20  1
    v_5_20    touch_2_5_20  1
    v_5_20    pay_3_5_20  -1
    v_5_20    touch_4_5_20  1
    v_5_20    pay_5_5_20  -1
    w_0_5_20  Obj       302.17420800000002
    w_0_5_20  pay_0_5_20  1
    w_3_5_20  Obj       3256.7664639999998
    w_3_5_20  pay_3_5_20  1
    w_5_5_20  Obj       50714.904576000001
    w_5_5_20  pay_5_5_20  1
    v_5_22    pay_0_5_22  -1
    v_5_22    touch_1_5_22  1
    v_5_22    pay_2_5_22  -1
    v_5_22    pay_3_5_22  -1
    v_5_22    pay_4_5_22  -1
    v_5_22    touch_5_5_22  1
    w_0_5_22  Obj       302.17420800000002
    w_0_5_22  pay_0_5_22  1
    w_2_5_22  Obj       21580.274688000001
    w_2_5_22  pay_2_5_22  1
    w_3_5_22  Obj       3256.7664639999998
    w_3_5_22  pay_3_5_22  1
    w_4_5_22  Obj       109126.857728
    w_4_5_22  pay_4_5_22  1
    v_5_23    pay_0_5_23  -1
    v_5_23    touch_1_5_23  1
    v_5_23    touch_2_5_23  1
    v_5_23    pay_3_5_23  -1
    v_5_23    touch_4_5_23  1
    v_5_23    touch_5_5_23  1
    w_0_5_23  Obj       302.17420800000002
    w_0_5_23  pay_0_5_23  1
    w_3_5_23  Obj       3256.7664639999998
    w_3_5_23  pay_3_5_23  1
    v_5_24    pay_0_5_24  -1
    v_5_24    touch_1_5_24  1
    v_5_24    pay_2_5_24  -1
    v_5_24    pay_3_5_24  -1
    v_5_24    pay_4_5_24  -1
    v_5_24    pay_5_5_24  -1
    w_0_5_24  Obj       302.17420800000002
    w_0_5_24  pay_0_5_24  1
    w_2_5_24  Obj       21580.274688000001
    w_2_5_24  pay_2_5_24  1
    w_3_5_24  Obj       3256.7664639999998
    w_3_5_24  pay_3_5_24  1
    w_4_5_24  Obj       109126.857728
    w_4_5_24  pay_4_5_24  1
    w_5_5_24  Obj       50714.904576000001
    w_5_5_24  pay_5_5_24  1
    v_6_1     pay_0_6_1  -1
    v_6_1     pay_1_6_1  -1
    v_6_1     pay_2_6_1  -1
    v_6_1     pay_3_6_1  -1
    v_6_1     touch_4_6_1  1
    v_6_1     pay_6_6_1  -1
    w_0_6_1   Obj       302.17420800000002
    w_0_6_1   pay_0_6_1  1
    w_1_6_1   Obj       2862.2612479999998
    w_1_6_1   pay_1_6_1  1
    w_2_6_1   Obj       21580.274688000001
    w_2_6_1   pay_2_6_1  1
    w_3_6_1   Obj       3256.7664639999998
    w_3_6_1   pay_3_6_1  1
    w_6_6_1   Obj       24560.048127999999
    w_6_6_1   pay_6_6_1  1
    v_6_2     pay_0_6_2  -1
    v_6_2     pay_1_6_2  -1
    v_6_2     pay_2_6_2  -1
    v_6_2     pay_3_6_2  -1
    v_6_2     touch_4_6_2  1
    v_6_2     pay_6_6_2  -1
    w_0_6_2   Obj       302.17420800000002
    w_0_6_2   pay_0_6_2  1
    w_1_6_2   Obj       2862.2612479999998
    w_1_6_2   pay_1_6_2  1
    w_2_6_2   Obj       21580.274688000001
    w_2_6_2   pay_2_6_2  1
    w_3_6_2   Obj       3256.7664639999998
    w_3_6_2   pay_3_6_2  1
    w_6_6_2   Obj       24560.048127999999
    w_6_6_2   pay_6_6_2  1
    v_6_4     pay_0_6_4  -1
    v_6_4     touch_1_6_4  1
    v_6_4     pay_2_6_4  -1
    v_6_4     pay_3_6_4  -1
    v_6_4     pay_4_6_4  -1
    v_6_4     pay_6_6_4  -1
    w_0_6_4   Obj       302.17420800000002
    w_0_6_4   pay_0_6_4  1
    w_2_6_4   Obj       21580.274688000001
    w_2_6_4   pay_2_6_4  1
    w_3_6_4   Obj       3256.7664639999998
    w_3_6_4   pay_3_6_4  1
    w_4_6_4   Obj       109126.857728
    w_4_6_4   pay_4_6_4  1
    w_6_6_4   Obj       24560.048127999999
    w_6_6_4   pay_6_6_4  1
    v_6_6     pay_0_6_6  -1
    v_6_6     touch_1_6_6  1
    v_6_6     pay_2_6_6  -1
    v_6_6     pay_3_6_6  -1
    v_6_6     touch_4_6_6  1
    v_6_6     pay_6_6_6  -1
    w_0_6_6   Obj       302.17420800000002
    w_0_6_6   pay_0_6_6  1
    w_2_6_6   Obj       21580.274688000001
    w_2_6_6   pay_2_6_6  1
    w_3_6_6   Obj       3256.7664639999998
    w_3_6_6   pay_3_6_6  1
    w_6_6_6   Obj       24560.048127999999
    w_6_6_6   pay_6_6_6  1
    v_6_10    pay_0_6_10  -1
    v_6_10    touch_1_6_10  1
    v_6_10    pay_2_6_10  -1
    v_6_10    pay_3_6_10  -1
    v_6_10    touch_4_6_10  1
    v_6_10    pay_6_6_10  -1
    w_0_6_10  Obj       302.17420800000002
    w_0_6_10  pay_0_6_10  1
    w_2_6_10  Obj       21580.274688000001
    w_2_6_10  pay_2_6_10  1
    w_3_6_10  Obj       3256.7664639999998
    w_3_6_10  pay_3_6_10  1
    w_6_6_10  Obj       24560.048127999999
    w_6_6_10  pay_6_6_10  1
    v_6_11    pay_0_6_11  -1
    v_6_11    pay_1_6_11  -1
    v_6_11    touch_2_6_11  1
    v_6_11    pay_3_6_11  -1
    v_6_11    pay_4_6_11  -1
    v_6_11    pay_6_6_11  -1
    w_0_6_11  Obj       604.34841600000004
    w_0_6_11  pay_0_6_11  1
    w_1_6_11  Obj       5724.5224959999996
    w_1_6_11  pay_1_6_11  1
    w_3_6_11  Obj       6513.5329279999996
    w_3_6_11  pay_3_6_11  1
    w_4_6_11  Obj       218253.71545600001
    w_4_6_11  pay_4_6_11  1
    w_6_6_11  Obj       49120.096255999997
    w_6_6_11  pay_6_6_11  1
    v_6_12    pay_0_6_12  -1
    v_6_12    touch_1_6_12  1
    v_6_12    pay_2_6_12  -1
    v_6_12    pay_3_6_12  -1
    v_6_12    pay_4_6_12  -1
    v_6_12    pay_6_6_12  -1
    w_0_6_12  Obj       302.17420800000002
    w_0_6_12  pay_0_6_12  1
    w_2_6_12  Obj       21580.274688000001
    w_2_6_12  pay_2_6_12  1
    w_3_6_12  Obj       3256.7664639999998
    w_3_6_12  pay_3_6_12  1
    w_4_6_12  Obj       109126.857728
    w_4_6_12  pay_4_6_12  1
    w_6_6_12  Obj       24560.048127999999
    w_6_6_12  pay_6_6_12  1
    v_6_14    pay_0_6_14  -1
    v_6_14    touch_1_6_14  1
    v_6_14    touch_2_6_14  1
    v_6_14    pay_3_6_14  -1
    v_6_14    touch_4_6_14  1
    v_6_14    pay_6_6_14  -1
    w_0_6_14  Obj       302.17420800000002
    w_0_6_14  pay_0_6_14  1
    w_3_6_14  Obj       3256.7664639999998
    w_3_6_14  pay_3_6_14  1
    w_6_6_14  Obj       24560.048127999999
    w_6_6_14  pay_6_6_14  1
    v_6_16    pay_0_6_16  -1
    v_6_16    touch_1_6_16  1
    v_6_16    pay_2_6_16  -1
    v_6_16    pay_3_6_16  -1
    v_6_16    pay_4_6_16  -1
    v_6_16    touch_6_6_16  1
    w_0_6_16  Obj       302.17420800000002
    w_0_6_16  pay_0_6_16  1
    w_2_6_16  Obj       21580.274688000001
    w_2_6_16  pay_2_6_16  1
    w_3_6_16  Obj       3256.7664639999998
    w_3_6_16  pay_3_6_16  1
    w_4_6_16  Obj       109126.857728
    w_4_6_16  pay_4_6_16  1
    v_6_17    pay_0_6_17  -1
    v_6_17    pay_1_6_17  -1
    v_6_17    pay_2_6_17  -1
    v_6_17    touch_3_6_17  1
    v_6_17    pay_4_6_17  -1
    v_6_17    pay_6_6_17  -1
    w_0_6_17  Obj       604.34841600000004
    w_0_6_17  pay_0_6_17  1
    w_1_6_17  Obj       5724.5224959999996
    w_1_6_17  pay_1_6_17  1
    w_2_6_17  Obj       43160.549376000003
    w_2_6_17  pay_2_6_17  1
    w_4_6_17  Obj       218253.71545600001
    w_4_6_17  pay_4_6_17  1
    w_6_6_17  Obj       49120.096255999997
    w_6_6_17  pay_6_6_17  1
    v_6_20    pay_0_6_20  -1
    v_6_20    touch_1_6_20  1
    v_6_20    touch_2_6_20  1
    v_6_20    pay_3_6_20  -1
    v_6_20    touch_4_6_20  1
    v_6_20    pay_6_6_20  -1
    w_0_6_20  Obj       302.17420800000002
    w_0_6_20  pay_0_6_20  1
    w_3_6_20  Obj       3256.7664639999998
    w_3_6_20  pay_3_6_20  1
    w_6_6_20  Obj       24560.048127999999
    w_6_6_20  pay_6_6_20  1
    v_6_22    pay_0_6_22  -1
    v_6_22    touch_1_6_22  1
    v_6_22    pay_2_6_22  -1
    v_6_22    pay_3_6_22  -1
    v_6_22    pay_4_6_22  -1
    v_6_22    pay_6_6_22  -1
    w_0_6_22  Obj       302.17420800000002
    w_0_6_22  pay_0_6_22  1
    w_2_6_22  Obj       21580.274688000001
    w_2_6_22  pay_2_6_22  1
    w_3_6_22  Obj       3256.7664639999998
    w_3_6_22  pay_3_6_22  1
    w_4_6_22  Obj       109126.857728
    w_4_6_22  pay_4_6_22  1
    w_6_6_22  Obj       24560.048127999999
    w_6_6_22  pay_6_6_22  1
    v_6_23    pay_0_6_23  -1
    v_6_23    touch_1_6_23  1
    v_6_23    touch_2_6_23  1
    v_6_23    pay_3_6_23  -1
    v_6_23    touch_4_6_23  1
    v_6_23    pay_6_6_23  -1
    w_0_6_23  Obj       302.17420800000002
    w_0_6_23  pay_0_6_23  1
    w_3_6_23  Obj       3256.7664639999998
    w_3_6_23  pay_3_6_23  1
    w_6_6_23  Obj       24560.048127999999
    w_6_6_23  pay_6_6_23  1
    v_6_24    pay_0_6_24  -1
    v_6_24    touch_1_6_24  1
    v_6_24    pay_2_6_24  -1
    v_6_24    pay_3_6_24  -1
    v_6_24    pay_4_6_24  -1
    v_6_24    pay_6_6_24  -1
    w_0_6_24  Obj       302.17420800000002
    w_0_6_24  pay_0_6_24  1
    w_2_6_24  Obj       21580.274688000001
    w_2_6_24  pay_2_6_24  1
    w_3_6_24  Obj       3256.7664639999998
    w_3_6_24  pay_3_6_24  1
    w_4_6_24  Obj       109126.857728
    w_4_6_24  pay_4_6_24  1
    w_6_6_24  Obj       24560.048127999999
    w_6_6_24  pay_6_6_24  1
    v_7_1     pay_0_7_1  -1
    v_7_1     pay_1_7_1  -1
    v_7_1     pay_2_7_1  -1
    v_7_1     pay_3_7_1  -1
    v_7_1     touch_4_7_1  1
    v_7_1     pay_5_7_1  -1
    v_7_1     pay_6_7_1  -1
    v_7_1     pay_7_7_1  -1
    w_0_7_1   Obj       302.17420800000002
    w_0_7_1   pay_0_7_1  1
    w_1_7_1   Obj       2862.2612479999998
    w_1_7_1   pay_1_7_1  1
    w_2_7_1   Obj       21580.274688000001
    w_2_7_1   pay_2_7_1  1
    w_3_7_1   Obj       3256.7664639999998
    w_3_7_1   pay_3_7_1  1
    w_5_7_1   Obj       50714.904576000001
    w_5_7_1   pay_5_7_1  1
    w_6_7_1   Obj       24560.048127999999
    w_6_7_1   pay_6_7_1  1
    w_7_7_1   Obj       2618.843136
    w_7_7_1   pay_7_7_1  1
    v_7_2     pay_0_7_2  -1
    v_7_2     pay_1_7_2  -1
    v_7_2     pay_2_7_2  -1
    v_7_2     pay_3_7_2  -1
    v_7_2     touch_4_7_2  1
    v_7_2     pay_5_7_2  -1
    v_7_2     pay_6_7_2  -1
    v_7_2     pay_7_7_2  -1
    w_0_7_2   Obj       302.17420800000002
    w_0_7_2   pay_0_7_2  1
    w_1_7_2   Obj       2862.2612479999998
    w_1_7_2   pay_1_7_2  1
    w_2_7_2   Obj       21580.274688000001
    w_2_7_2   pay_2_7_2  1
    w_3_7_2   Obj       3256.7664639999998
    w_3_7_2   pay_3_7_2  1
    w_5_7_2   Obj       50714.904576000001
    w_5_7_2   pay_5_7_2  1
    w_6_7_2   Obj       24560.048127999999
    w_6_7_2   pay_6_7_2  1
    w_7_7_2   Obj       2618.843136
    w_7_7_2   pay_7_7_2  1
    v_7_4     pay_0_7_4  -1
    v_7_4     touch_1_7_4  1
    v_7_4     pay_2_7_4  -1
    v_7_4     pay_3_7_4  -1
    v_7_4     pay_4_7_4  -1
    v_7_4     touch_5_7_4  1
    v_7_4     pay_6_7_4  -1
    v_7_4     pay_7_7_4  -1
    w_0_7_4   Obj       302.17420800000002
    w_0_7_4   pay_0_7_4  1
    w_2_7_4   Obj       21580.274688000001
    w_2_7_4   pay_2_7_4  1
    w_3_7_4   Obj       3256.7664639999998
    w_3_7_4   pay_3_7_4  1
    w_4_7_4   Obj       109126.857728
    w_4_7_4   pay_4_7_4  1
    w_6_7_4   Obj       24560.048127999999
    w_6_7_4   pay_6_7_4  1
    w_7_7_4   Obj       2618.843136
    w_7_7_4   pay_7_7_4  1
    v_7_6     pay_0_7_6  -1
    v_7_6     touch_1_7_6  1
    v_7_6     pay_2_7_6  -1
    v_7_6     pay_3_7_6  -1
    v_7_6     touch_4_7_6  1
    v_7_6     touch_5_7_6  1
    v_7_6     pay_6_7_6  -1
    v_7_6     pay_7_7_6  -1
    w_0_7_6   Obj       302.17420800000002
    w_0_7_6   pay_0_7_6  1
    w_2_7_6   Obj       21580.274688000001
    w_2_7_6   pay_2_7_6  1
    w_3_7_6   Obj       3256.7664639999998
    w_3_7_6   pay_3_7_6  1
    w_6_7_6   Obj       24560.048127999999
    w_6_7_6   pay_6_7_6  1
    w_7_7_6   Obj       2618.843136
    w_7_7_6   pay_7_7_6  1
    v_7_10    pay_0_7_10  -1
    v_7_10    touch_1_7_10  1
    v_7_10    pay_2_7_10  -1
    v_7_10    pay_3_7_10  -1
    v_7_10    touch_4_7_10  1
    v_7_10    touch_5_7_10  1
    v_7_10    pay_6_7_10  -1
    v_7_10    pay_7_7_10  -1
    w_0_7_10  Obj       302.17420800000002
    w_0_7_10  pay_0_7_10  1
    w_2_7_10  Obj       21580.274688000001
    w_2_7_10  pay_2_7_10  1
    w_3_7_10  Obj       3256.7664639999998
    w_3_7_10  pay_3_7_10  1
    w_6_7_10  Obj       24560.048127999999
    w_6_7_10  pay_6_7_10  1
    w_7_7_10  Obj       2618.843136
    w_7_7_10  pay_7_7_10  1
    v_7_11    pay_0_7_11  -1
    v_7_11    pay_1_7_11  -1
    v_7_11    touch_2_7_11  1
    v_7_11    pay_3_7_11  -1
    v_7_11    pay_4_7_11  -1
    v_7_11    pay_5_7_11  -1
    v_7_11    pay_6_7_11  -1
    v_7_11    pay_7_7_11  -1
    w_0_7_11  Obj       604.34841600000004
    w_0_7_11  pay_0_7_11  1
    w_1_7_11  Obj       5724.5224959999996
    w_1_7_11  pay_1_7_11  1
    w_3_7_11  Obj       6513.5329279999996
    w_3_7_11  pay_3_7_11  1
    w_4_7_11  Obj       218253.71545600001
    w_4_7_11  pay_4_7_11  1
    w_5_7_11  Obj       101429.809152
    w_5_7_11  pay_5_7_11  1
    w_6_7_11  Obj       49120.096255999997
    w_6_7_11  pay_6_7_11  1
    w_7_7_11  Obj       5237.6862719999999
    w_7_7_11  pay_7_7_11  1
    v_7_12    pay_0_7_12  -1
    v_7_12    touch_1_7_12  1
    v_7_12    pay_2_7_12  -1
    v_7_12    pay_3_7_12  -1
    v_7_12    pay_4_7_12  -1
    v_7_12    pay_5_7_12  -1
    v_7_12    pay_6_7_12  -1
    v_7_12    pay_7_7_12  -1
    w_0_7_12  Obj       302.17420800000002
    w_0_7_12  pay_0_7_12  1
    w_2_7_12  Obj       21580.274688000001
    w_2_7_12  pay_2_7_12  1
    w_3_7_12  Obj       3256.7664639999998
    w_3_7_12  pay_3_7_12  1
    w_4_7_12  Obj       109126.857728
    w_4_7_12  pay_4_7_12  1
    w_5_7_12  Obj       50714.904576000001
    w_5_7_12  pay_5_7_12  1
    w_6_7_12  Obj       24560.048127999999
    w_6_7_12  pay_6_7_12  1
    w_7_7_12  Obj       2618.843136
    w_7_7_12  pay_7_7_12  1
    v_7_14    pay_0_7_14  -1
    v_7_14    touch_1_7_14  1
    v_7_14    touch_2_7_14  1
    v_7_14    pay_3_7_14  -1
    v_7_14    touch_4_7_14  1
    v_7_14    pay_5_7_14  -1
    v_7_14    pay_6_7_14  -1
    v_7_14    pay_7_7_14  -1
    w_0_7_14  Obj       302.17420800000002
    w_0_7_14  pay_0_7_14  1
    w_3_7_14  Obj       3256.7664639999998
    w_3_7_14  pay_3_7_14  1
    w_5_7_14  Obj       50714.904576000001
    w_5_7_14  pay_5_7_14  1
    w_6_7_14  Obj       24560.048127999999
    w_6_7_14  pay_6_7_14  1
    w_7_7_14  Obj       2618.843136
    w_7_7_14  pay_7_7_14  1
    v_7_16    pay_0_7_16  -1
    v_7_16    touch_1_7_16  1
    v_7_16    pay_2_7_16  -1
    v_7_16    pay_3_7_16  -1
    v_7_16    pay_4_7_16  -1
    v_7_16    touch_5_7_16  1
    v_7_16    touch_6_7_16  1
    v_7_16    touch_7_7_16  1
    w_0_7_16  Obj       302.17420800000002
    w_0_7_16  pay_0_7_16  1
    w_2_7_16  Obj       21580.274688000001
    w_2_7_16  pay_2_7_16  1
    w_3_7_16  Obj       3256.7664639999998
    w_3_7_16  pay_3_7_16  1
    w_4_7_16  Obj       109126.857728
    w_4_7_16  pay_4_7_16  1
    v_7_17    pay_0_7_17  -1
    v_7_17    pay_1_7_17  -1
    v_7_17    pay_2_7_17  -1
    v_7_17    touch_3_7_17  1
    v_7_17    pay_4_7_17  -1
    v_7_17    pay_5_7_17  -1
    v_7_17    pay_6_7_17  -1
    v_7_17    pay_7_7_17  -1
    w_0_7_17  Obj       604.34841600000004
    w_0_7_17  pay_0_7_17  1
    w_1_7_17  Obj       5724.5224959999996
    w_1_7_17  pay_1_7_17  1
    w_2_7_17  Obj       43160.549376000003
    w_2_7_17  pay_2_7_17  1
    w_4_7_17  Obj       218253.71545600001
    w_4_7_17  pay_4_7_17  1
    w_5_7_17  Obj       101429.809152
    w_5_7_17  pay_5_7_17  1
    w_6_7_17  Obj       49120.096255999997
    w_6_7_17  pay_6_7_17  1
    w_7_7_17  Obj       5237.6862719999999
    w_7_7_17  pay_7_7_17  1
    v_7_18    pay_0_7_18  -1
    v_7_18    pay_1_7_18  -1
    v_7_18    pay_2_7_18  -1
    v_7_18    pay_3_7_18  -1
    v_7_18    pay_4_7_18  -1
    v_7_18    touch_5_7_18  1
    v_7_18    pay_6_7_18  -1
    v_7_18    pay_7_7_18  -1
    w_0_7_18  Obj       302.17420800000002
    w_0_7_18  pay_0_7_18  1
    w_1_7_18  Obj       2862.2612479999998
    w_1_7_18  pay_1_7_18  1
    w_2_7_18  Obj       21580.274688000001
    w_2_7_18  pay_2_7_18  1
    w_3_7_18  Obj       3256.7664639999998
    w_3_7_18  pay_3_7_18  1
    w_4_7_18  Obj       109126.857728
    w_4_7_18  pay_4_7_18  1
    w_6_7_18  Obj       24560.048127999999
    w_6_7_18  pay_6_7_18  1
    w_7_7_18  Obj       2618.843136
    w_7_7_18  pay_7_7_18  1
    v_7_19    pay_0_7_19  -1
    v_7_19    pay_1_7_19  -1
    v_7_19    pay_2_7_19  -1
    v_7_19    pay_3_7_19  -1
    v_7_19    pay_4_7_19  -1
    v_7_19    touch_5_7_19  1
    v_7_19    pay_6_7_19  -1
    v_7_19    pay_7_7_19  -1
    w_0_7_19  Obj       1510.87104
    w_0_7_19  pay_0_7_19  1
    w_1_7_19  Obj       14311.30624
    w_1_7_19  pay_1_7_19  1
    w_2_7_19  Obj       107901.37344
    w_2_7_19  pay_2_7_19  1
    w_3_7_19  Obj       16283.83232
    w_3_7_19  pay_3_7_19  1
    w_4_7_19  Obj       545634.28864000004
    w_4_7_19  pay_4_7_19  1
    w_6_7_19  Obj       122800.24064
    w_6_7_19  pay_6_7_19  1
    w_7_7_19  Obj       13094.215679999999
    w_7_7_19  pay_7_7_19  1
    v_7_20    pay_0_7_20  -1
    v_7_20    touch_1_7_20  1
    v_7_20    touch_2_7_20  1
    v_7_20    pay_3_7_20  -1
    v_7_20    touch_4_7_20  1
    v_7_20    pay_5_7_20  -1
    v_7_20    pay_6_7_20  -1
    v_7_20    pay_7_7_20  -1
    w_0_7_20  Obj       302.17420800000002
    w_0_7_20  pay_0_7_20  1
    w_3_7_20  Obj       3256.7664639999998
    w_3_7_20  pay_3_7_20  1
    w_5_7_20  Obj       50714.904576000001
    w_5_7_20  pay_5_7_20  1
    w_6_7_20  Obj       24560.048127999999
    w_6_7_20  pay_6_7_20  1
    w_7_7_20  Obj       2618.843136
    w_7_7_20  pay_7_7_20  1
    v_7_22    pay_0_7_22  -1
    v_7_22    touch_1_7_22  1
    v_7_22    pay_2_7_22  -1
    v_7_22    pay_3_7_22  -1
    v_7_22    pay_4_7_22  -1
    v_7_22    touch_5_7_22  1
    v_7_22    pay_6_7_22  -1
    v_7_22    pay_7_7_22  -1
    w_0_7_22  Obj       302.17420800000002
    w_0_7_22  pay_0_7_22  1
    w_2_7_22  Obj       21580.274688000001
    w_2_7_22  pay_2_7_22  1
    w_3_7_22  Obj       3256.7664639999998
    w_3_7_22  pay_3_7_22  1
    w_4_7_22  Obj       109126.857728
    w_4_7_22  pay_4_7_22  1
    w_6_7_22  Obj       24560.048127999999
    w_6_7_22  pay_6_7_22  1
    w_7_7_22  Obj       2618.843136
    w_7_7_22  pay_7_7_22  1
    v_7_23    pay_0_7_23  -1
    v_7_23    touch_1_7_23  1
    v_7_23    touch_2_7_23  1
    v_7_23    pay_3_7_23  -1
    v_7_23    touch_4_7_23  1
    v_7_23    touch_5_7_23  1
    v_7_23    pay_6_7_23  -1
    v_7_23    pay_7_7_23  -1
    w_0_7_23  Obj       302.17420800000002
    w_0_7_23  pay_0_7_23  1
    w_3_7_23  Obj       3256.7664639999998
    w_3_7_23  pay_3_7_23  1
    w_6_7_23  Obj       24560.048127999999
    w_6_7_23  pay_6_7_23  1
    w_7_7_23  Obj       2618.843136
    w_7_7_23  pay_7_7_23  1
    v_7_24    pay_0_7_24  -1
    v_7_24    touch_1_7_24  1
    v_7_24    pay_2_7_24  -1
    v_7_24    pay_3_7_24  -1
    v_7_24    pay_4_7_24  -1
    v_7_24    pay_5_7_24  -1
    v_7_24    pay_6_7_24  -1
    v_7_24    pay_7_7_24  -1
    w_0_7_24  Obj       302.17420800000002
    w_0_7_24  pay_0_7_24  1
    w_2_7_24  Obj       21580.274688000001
    w_2_7_24  pay_2_7_24  1
    w_3_7_24  Obj       3256.7664639999998
    w_3_7_24  pay_3_7_24  1
    w_4_7_24  Obj       109126.857728
    w_4_7_24  pay_4_7_24  1
    w_5_7_24  Obj       50714.904576000001
    w_5_7_24  pay_5_7_24  1
    w_6_7_24  Obj       24560.048127999999
    w_6_7_24  pay_6_7_24  1
    w_7_7_24  Obj       2618.843136
    w_7_7_24  pay_7_7_24  1
    v_8_0     pay_0_8_0  -1
    v_8_0     pay_1_8_0  -1
    v_8_0     pay_2_8_0  -1
    v_8_0     pay_3_8_0  -1
    v_8_0     pay_4_8_0  -1
    v_8_0     pay_6_8_0  -1
    v_8_0     pay_8_8_0  -1
    v_8_0     touch_9_8_0  1
    v_8_0     pay_10_8_0  -1
    v_8_0     pay_11_8_0  -1
    v_8_0     pay_12_8_0  -1
    v_8_0     pay_13_8_0  -1
    v_8_0     pay_14_8_0  -1
    w_0_8_0   Obj       302.17420800000002
    w_0_8_0   pay_0_8_0  1
    w_1_8_0   Obj       2862.2612479999998
    w_1_8_0   pay_1_8_0  1
    w_2_8_0   Obj       21580.274688000001
    w_2_8_0   pay_2_8_0  1
    w_3_8_0   Obj       3256.7664639999998
    w_3_8_0   pay_3_8_0  1
    w_4_8_0   Obj       109126.857728
    w_4_8_0   pay_4_8_0  1
    w_6_8_0   Obj       24560.048127999999
    w_6_8_0   pay_6_8_0  1
    w_8_8_0   Obj       82594.283519999997
    w_8_8_0   pay_8_8_0  1
    w_10_8_0  Obj       1585340.1948160001
    w_10_8_0  pay_10_8_0  1
    w_11_8_0  Obj       34708.065280000003
    w_11_8_0  pay_11_8_0  1
    w_12_8_0  Obj       7436.8430079999998
    w_12_8_0  pay_12_8_0  1
    w_13_8_0  Obj       3475.0033920000001
    w_13_8_0  pay_13_8_0  1
    w_14_8_0  Obj       3500.1845760000001
    w_14_8_0  pay_14_8_0  1
    v_8_1     pay_0_8_1  -1
    v_8_1     pay_1_8_1  -1
    v_8_1     pay_2_8_1  -1
    v_8_1     pay_3_8_1  -1
    v_8_1     touch_4_8_1  1
    v_8_1     pay_6_8_1  -1
    v_8_1     pay_8_8_1  -1
    v_8_1     pay_9_8_1  -1
    v_8_1     touch_10_8_1  1
    v_8_1     pay_11_8_1  -1
    v_8_1     pay_12_8_1  -1
    v_8_1     pay_13_8_1  -1
    v_8_1     pay_14_8_1  -1
    w_0_8_1   Obj       302.17420800000002
    w_0_8_1   pay_0_8_1  1
    w_1_8_1   Obj       2862.2612479999998
    w_1_8_1   pay_1_8_1  1
    w_2_8_1   Obj       21580.274688000001
    w_2_8_1   pay_2_8_1  1
    w_3_8_1   Obj       3256.7664639999998
    w_3_8_1   pay_3_8_1  1
    w_6_8_1   Obj       24560.048127999999
    w_6_8_1   pay_6_8_1  1
    w_8_8_1   Obj       82594.283519999997
    w_8_8_1   pay_8_8_1  1
    w_9_8_1   Obj       663.104512
    w_9_8_1   pay_9_8_1  1
    w_11_8_1  Obj       34708.065280000003
    w_11_8_1  pay_11_8_1  1
    w_12_8_1  Obj       7436.8430079999998
    w_12_8_1  pay_12_8_1  1
    w_13_8_1  Obj       3475.0033920000001
    w_13_8_1  pay_13_8_1  1
    w_14_8_1  Obj       3500.1845760000001
    w_14_8_1  pay_14_8_1  1
    v_8_2     pay_0_8_2  -1
    v_8_2     pay_1_8_2  -1
    v_8_2     pay_2_8_2  -1
    v_8_2     pay_3_8_2  -1
    v_8_2     touch_4_8_2  1
    v_8_2     pay_6_8_2  -1
    v_8_2     pay_8_8_2  -1
    v_8_2     pay_9_8_2  -1
    v_8_2     pay_10_8_2  -1
    v_8_2     pay_11_8_2  -1
    v_8_2     pay_12_8_2  -1
    v_8_2     pay_13_8_2  -1
    v_8_2     pay_14_8_2  -1
    w_0_8_2   Obj       302.17420800000002
    w_0_8_2   pay_0_8_2  1
    w_1_8_2   Obj       2862.2612479999998
    w_1_8_2   pay_1_8_2  1
    w_2_8_2   Obj       21580.274688000001
    w_2_8_2   pay_2_8_2  1
    w_3_8_2   Obj       3256.7664639999998
    w_3_8_2   pay_3_8_2  1
    w_6_8_2   Obj       24560.048127999999
    w_6_8_2   pay_6_8_2  1
    w_8_8_2   Obj       82594.283519999997
    w_8_8_2   pay_8_8_2  1
    w_9_8_2   Obj       663.104512
    w_9_8_2   pay_9_8_2  1
    w_10_8_2  Obj       1585340.1948160001
    w_10_8_2  pay_10_8_2  1
    w_11_8_2  Obj       34708.065280000003
    w_11_8_2  pay_11_8_2  1
    w_12_8_2  Obj       7436.8430079999998
    w_12_8_2  pay_12_8_2  1
    w_13_8_2  Obj       3475.0033920000001
    w_13_8_2  pay_13_8_2  1
    w_14_8_2  Obj       3500.1845760000001
    w_14_8_2  pay_14_8_2  1
    v_8_3     pay_0_8_3  -1
    v_8_3     pay_1_8_3  -1
    v_8_3     pay_2_8_3  -1
    v_8_3     pay_3_8_3  -1
    v_8_3     pay_4_8_3  -1
    v_8_3     pay_6_8_3  -1
    v_8_3     pay_8_8_3  -1
    v_8_3     pay_9_8_3  -1
    v_8_3     pay_10_8_3  -1
    v_8_3     touch_11_8_3  1
    v_8_3     pay_12_8_3  -1
    v_8_3     pay_13_8_3  -1
    v_8_3     pay_14_8_3  -1
    w_0_8_3   Obj       604.34841600000004
    w_0_8_3   pay_0_8_3  1
    w_1_8_3   Obj       5724.5224959999996
    w_1_8_3   pay_1_8_3  1
    w_2_8_3   Obj       43160.549376000003
    w_2_8_3   pay_2_8_3  1
    w_3_8_3   Obj       6513.5329279999996
    w_3_8_3   pay_3_8_3  1
    w_4_8_3   Obj       218253.71545600001
    w_4_8_3   pay_4_8_3  1
    w_6_8_3   Obj       49120.096255999997
    w_6_8_3   pay_6_8_3  1
    w_8_8_3   Obj       165188.56703999999
    w_8_8_3   pay_8_8_3  1
    w_9_8_3   Obj       1326.209024
    w_9_8_3   pay_9_8_3  1
    w_10_8_3  Obj       3170680.3896320001
    w_10_8_3  pay_10_8_3  1
    w_12_8_3  Obj       14873.686016
    w_12_8_3  pay_12_8_3  1
    w_13_8_3  Obj       6950.0067840000002
    w_13_8_3  pay_13_8_3  1
    w_14_8_3  Obj       7000.3691520000002
    w_14_8_3  pay_14_8_3  1
    v_8_4     pay_0_8_4  -1
    v_8_4     touch_1_8_4  1
    v_8_4     pay_2_8_4  -1
    v_8_4     pay_3_8_4  -1
    v_8_4     pay_4_8_4  -1
    v_8_4     pay_6_8_4  -1
    v_8_4     pay_8_8_4  -1
    v_8_4     pay_9_8_4  -1
    v_8_4     pay_10_8_4  -1
    v_8_4     touch_11_8_4  1
    v_8_4     touch_12_8_4  1
    v_8_4     pay_13_8_4  -1
    v_8_4     pay_14_8_4  -1
    w_0_8_4   Obj       302.17420800000002
    w_0_8_4   pay_0_8_4  1
    w_2_8_4   Obj       21580.274688000001
    w_2_8_4   pay_2_8_4  1
    w_3_8_4   Obj       3256.7664639999998
    w_3_8_4   pay_3_8_4  1
    w_4_8_4   Obj       109126.857728
    w_4_8_4   pay_4_8_4  1
    w_6_8_4   Obj       24560.048127999999
    w_6_8_4   pay_6_8_4  1
    w_8_8_4   Obj       82594.283519999997
    w_8_8_4   pay_8_8_4  1
    w_9_8_4   Obj       663.104512
    w_9_8_4   pay_9_8_4  1
    w_10_8_4  Obj       1585340.1948160001
    w_10_8_4  pay_10_8_4  1
    w_13_8_4  Obj       3475.0033920000001
    w_13_8_4  pay_13_8_4  1
    w_14_8_4  Obj       3500.1845760000001
    w_14_8_4  pay_14_8_4  1
    v_8_5     pay_0_8_5  -1
    v_8_5     pay_1_8_5  -1
    v_8_5     pay_2_8_5  -1
    v_8_5     pay_3_8_5  -1
    v_8_5     pay_4_8_5  -1
    v_8_5     pay_6_8_5  -1
    v_8_5     pay_8_8_5  -1
    v_8_5     pay_9_8_5  -1
    v_8_5     touch_10_8_5  1
    v_8_5     pay_11_8_5  -1
    v_8_5     pay_12_8_5  -1
    v_8_5     pay_13_8_5  -1
    v_8_5     pay_14_8_5  -1
    w_0_8_5   Obj       2115.2194559999998
    w_0_8_5   pay_0_8_5  1
    w_1_8_5   Obj       20035.828735999999
    w_1_8_5   pay_1_8_5  1
    w_2_8_5   Obj       151061.92281600001
    w_2_8_5   pay_2_8_5  1
    w_3_8_5   Obj       22797.365247999998
    w_3_8_5   pay_3_8_5  1
    w_4_8_5   Obj       763888.00409599999
    w_4_8_5   pay_4_8_5  1
    w_6_8_5   Obj       171920.33689599999
    w_6_8_5   pay_6_8_5  1
    w_8_8_5   Obj       578159.98464000004
    w_8_8_5   pay_8_8_5  1
    w_9_8_5   Obj       4641.7315840000001
    w_9_8_5   pay_9_8_5  1
    w_11_8_5  Obj       242956.45696000001
    w_11_8_5  pay_11_8_5  1
    w_12_8_5  Obj       52057.901056000002
    w_12_8_5  pay_12_8_5  1
    w_13_8_5  Obj       24325.023743999998
    w_13_8_5  pay_13_8_5  1
    w_14_8_5  Obj       24501.292032000001
    w_14_8_5  pay_14_8_5  1
    v_8_6     pay_0_8_6  -1
    v_8_6     touch_1_8_6  1
    v_8_6     pay_2_8_6  -1
    v_8_6     pay_3_8_6  -1
    v_8_6     touch_4_8_6  1
    v_8_6     pay_6_8_6  -1
    v_8_6     pay_8_8_6  -1
    v_8_6     pay_9_8_6  -1
    v_8_6     pay_10_8_6  -1
    v_8_6     pay_11_8_6  -1
    v_8_6     pay_12_8_6  -1
    v_8_6     pay_13_8_6  -1
    v_8_6     pay_14_8_6  -1
    w_0_8_6   Obj       302.17420800000002
    w_0_8_6   pay_0_8_6  1
    w_2_8_6   Obj       21580.274688000001
    w_2_8_6   pay_2_8_6  1
    w_3_8_6   Obj       3256.7664639999998
    w_3_8_6   pay_3_8_6  1
    w_6_8_6   Obj       24560.048127999999
    w_6_8_6   pay_6_8_6  1
    w_8_8_6   Obj       82594.283519999997
    w_8_8_6   pay_8_8_6  1
    w_9_8_6   Obj       663.104512
    w_9_8_6   pay_9_8_6  1
    w_10_8_6  Obj       1585340.1948160001
    w_10_8_6  pay_10_8_6  1
    w_11_8_6  Obj       34708.065280000003
    w_11_8_6  pay_11_8_6  1
    w_12_8_6  Obj       7436.8430079999998
    w_12_8_6  pay_12_8_6  1
    w_13_8_6  Obj       3475.0033920000001
    w_13_8_6  pay_13_8_6  1
    w_14_8_6  Obj       3500.1845760000001
    w_14_8_6  pay_14_8_6  1
    v_8_8     pay_0_8_8  -1
    v_8_8     pay_1_8_8  -1
    v_8_8     pay_2_8_8  -1
    v_8_8     pay_3_8_8  -1
    v_8_8     pay_4_8_8  -1
    v_8_8     pay_6_8_8  -1
    v_8_8     pay_8_8_8  -1
    v_8_8     pay_9_8_8  -1
    v_8_8     pay_10_8_8  -1
    v_8_8     pay_11_8_8  -1
    v_8_8     pay_12_8_8  -1
    v_8_8     touch_13_8_8  1
    v_8_8     pay_14_8_8  -1
    w_0_8_8   Obj       302.17420800000002
    w_0_8_8   pay_0_8_8  1
    w_1_8_8   Obj       2862.2612479999998
    w_1_8_8   pay_1_8_8  1
    w_2_8_8   Obj       21580.274688000001
    w_2_8_8   pay_2_8_8  1
    w_3_8_8   Obj       3256.7664639999998
    w_3_8_8   pay_3_8_8  1
    w_4_8_8   Obj       109126.857728
    w_4_8_8   pay_4_8_8  1
    w_6_8_8   Obj       24560.048127999999
    w_6_8_8   pay_6_8_8  1
    w_8_8_8   Obj       82594.283519999997
    w_8_8_8   pay_8_8_8  1
    w_9_8_8   Obj       663.104512
    w_9_8_8   pay_9_8_8  1
    w_10_8_8  Obj       1585340.1948160001
    w_10_8_8  pay_10_8_8  1
    w_11_8_8  Obj       34708.065280000003
    w_11_8_8  pay_11_8_8  1
    w_12_8_8  Obj       7436.8430079999998
    w_12_8_8  pay_12_8_8  1
    w_14_8_8  Obj       3500.1845760000001
    w_14_8_8  pay_14_8_8  1
    v_8_10    pay_0_8_10  -1
    v_8_10    touch_1_8_10  1
    v_8_10    pay_2_8_10  -1
    v_8_10    pay_3_8_10  -1
    v_8_10    touch_4_8_10  1
    v_8_10    pay_6_8_10  -1
    v_8_10    pay_8_8_10  -1
    v_8_10    touch_9_8_10  1
    v_8_10    pay_10_8_10  -1
    v_8_10    touch_11_8_10  1
    v_8_10    pay_12_8_10  -1
    v_8_10    pay_13_8_10  -1
    v_8_10    pay_14_8_10  -1
    w_0_8_10  Obj       302.17420800000002
    w_0_8_10  pay_0_8_10  1
    w_2_8_10  Obj       21580.274688000001
    w_2_8_10  pay_2_8_10  1
    w_3_8_10  Obj       3256.7664639999998
    w_3_8_10  pay_3_8_10  1
    w_6_8_10  Obj       24560.048127999999
    w_6_8_10  pay_6_8_10  1
    w_8_8_10  Obj       82594.283519999997
    w_8_8_10  pay_8_8_10  1
    w_10_8_10  Obj       1585340.1948160001
    w_10_8_10  pay_10_8_10  1
    w_12_8_10  Obj       7436.8430079999998
    w_12_8_10  pay_12_8_10  1
    w_13_8_10  Obj       3475.0033920000001
    w_13_8_10  pay_13_8_10  1
    w_14_8_10  Obj       3500.1845760000001
    w_14_8_10  pay_14_8_10  1
    v_8_11    pay_0_8_11  -1
    v_8_11    pay_1_8_11  -1
    v_8_11    touch_2_8_11  1
    v_8_11    pay_3_8_11  -1
    v_8_11    pay_4_8_11  -1
    v_8_11    pay_6_8_11  -1
    v_8_11    pay_8_8_11  -1
    v_8_11    pay_9_8_11  -1
    v_8_11    pay_10_8_11  -1
    v_8_11    pay_11_8_11  -1
    v_8_11    pay_12_8_11  -1
    v_8_11    pay_13_8_11  -1
    v_8_11    pay_14_8_11  -1
    w_0_8_11  Obj       604.34841600000004
    w_0_8_11  pay_0_8_11  1
    w_1_8_11  Obj       5724.5224959999996
    w_1_8_11  pay_1_8_11  1
    w_3_8_11  Obj       6513.5329279999996
    w_3_8_11  pay_3_8_11  1
    w_4_8_11  Obj       218253.71545600001
    w_4_8_11  pay_4_8_11  1
    w_6_8_11  Obj       49120.096255999997
    w_6_8_11  pay_6_8_11  1
    w_8_8_11  Obj       165188.56703999999
    w_8_8_11  pay_8_8_11  1
    w_9_8_11  Obj       1326.209024
    w_9_8_11  pay_9_8_11  1
    w_10_8_11  Obj       3170680.3896320001
    w_10_8_11  pay_10_8_11  1
    w_11_8_11  Obj       69416.130560000005
    w_11_8_11  pay_11_8_11  1
    w_12_8_11  Obj       14873.686016
    w_12_8_11  pay_12_8_11  1
    w_13_8_11  Obj       6950.0067840000002
    w_13_8_11  pay_13_8_11  1
    w_14_8_11  Obj       7000.3691520000002
    w_14_8_11  pay_14_8_11  1
    v_8_12    pay_0_8_12  -1
    v_8_12    touch_1_8_12  1
    v_8_12    pay_2_8_12  -1
    v_8_12    pay_3_8_12  -1
    v_8_12    pay_4_8_12  -1
    v_8_12    pay_6_8_12  -1
    v_8_12    pay_8_8_12  -1
    v_8_12    touch_9_8_12  1
    v_8_12    pay_10_8_12  -1
    v_8_12    touch_11_8_12  1
    v_8_12    pay_12_8_12  -1
    v_8_12    pay_13_8_12  -1
    v_8_12    pay_14_8_12  -1
    w_0_8_12  Obj       302.17420800000002
    w_0_8_12  pay_0_8_12  1
    w_2_8_12  Obj       21580.274688000001
    w_2_8_12  pay_2_8_12  1
    w_3_8_12  Obj       3256.7664639999998
    w_3_8_12  pay_3_8_12  1
    w_4_8_12  Obj       109126.857728
    w_4_8_12  pay_4_8_12  1
    w_6_8_12  Obj       24560.048127999999
    w_6_8_12  pay_6_8_12  1
    w_8_8_12  Obj       82594.283519999997
    w_8_8_12  pay_8_8_12  1
    w_10_8_12  Obj       1585340.1948160001
    w_10_8_12  pay_10_8_12  1
    w_12_8_12  Obj       7436.8430079999998
    w_12_8_12  pay_12_8_12  1
    w_13_8_12  Obj       3475.0033920000001
    w_13_8_12  pay_13_8_12  1
    w_14_8_12  Obj       3500.1845760000001
    w_14_8_12  pay_14_8_12  1
    v_8_14    pay_0_8_14  -1
    v_8_14    touch_1_8_14  1
    v_8_14    touch_2_8_14  1
    v_8_14    pay_3_8_14  -1
    v_8_14    touch_4_8_14  1
    v_8_14    pay_6_8_14  -1
    v_8_14    pay_8_8_14  -1
    v_8_14    pay_9_8_14  -1
    v_8_14    pay_10_8_14  -1
    v_8_14    pay_11_8_14  -1
    v_8_14    pay_12_8_14  -1
    v_8_14    pay_13_8_14  -1
    v_8_14    pay_14_8_14  -1
    w_0_8_14  Obj       302.17420800000002
    w_0_8_14  pay_0_8_14  1
    w_3_8_14  Obj       3256.7664639999998
    w_3_8_14  pay_3_8_14  1
    w_6_8_14  Obj       24560.048127999999
    w_6_8_14  pay_6_8_14  1
    w_8_8_14  Obj       82594.283519999997
    w_8_8_14  pay_8_8_14  1
    w_9_8_14  Obj       663.104512
    w_9_8_14  pay_9_8_14  1
    w_10_8_14  Obj       1585340.1948160001
    w_10_8_14  pay_10_8_14  1
    w_11_8_14  Obj       34708.065280000003
    w_11_8_14  pay_11_8_14  1
    w_12_8_14  Obj       7436.8430079999998
    w_12_8_14  pay_12_8_14  1
    w_13_8_14  Obj       3475.0033920000001
    w_13_8_14  pay_13_8_14  1
    w_14_8_14  Obj       3500.1845760000001
    w_14_8_14  pay_14_8_14  1
    v_8_15    pay_0_8_15  -1
    v_8_15    pay_1_8_15  -1
    v_8_15    pay_2_8_15  -1
    v_8_15    pay_3_8_15  -1
    v_8_15    pay_4_8_15  -1
    v_8_15    pay_6_8_15  -1
    v_8_15    pay_8_8_15  -1
    v_8_15    pay_9_8_15  -1
    v_8_15    pay_10_8_15  -1
    v_8_15    pay_11_8_15  -1
    v_8_15    touch_12_8_15  1
    v_8_15    pay_13_8_15  -1
    v_8_15    pay_14_8_15  -1
    w_0_8_15  Obj       302.17420800000002
    w_0_8_15  pay_0_8_15  1
    w_1_8_15  Obj       2862.2612479999998
    w_1_8_15  pay_1_8_15  1
    w_2_8_15  Obj       21580.274688000001
    w_2_8_15  pay_2_8_15  1
    w_3_8_15  Obj       3256.7664639999998
    w_3_8_15  pay_3_8_15  1
    w_4_8_15  Obj       109126.857728
    w_4_8_15  pay_4_8_15  1
    w_6_8_15  Obj       24560.048127999999
    w_6_8_15  pay_6_8_15  1
    w_8_8_15  Obj       82594.283519999997
    w_8_8_15  pay_8_8_15  1
    w_9_8_15  Obj       663.104512
    w_9_8_15  pay_9_8_15  1
    w_10_8_15  Obj       1585340.1948160001
    w_10_8_15  pay_10_8_15  1
    w_11_8_15  Obj       34708.065280000003
    w_11_8_15  pay_11_8_15  1
    w_13_8_15  Obj       3475.0033920000001
    w_13_8_15  pay_13_8_15  1
    w_14_8_15  Obj       3500.1845760000001
    w_14_8_15  pay_14_8_15  1
    v_8_16    pay_0_8_16  -1
    v_8_16    touch_1_8_16  1
    v_8_16    pay_2_8_16  -1
    v_8_16    pay_3_8_16  -1
    v_8_16    pay_4_8_16  -1
    v_8_16    touch_6_8_16  1
    v_8_16    pay_8_8_16  -1
    v_8_16    pay_9_8_16  -1
    v_8_16    pay_10_8_16  -1
    v_8_16    touch_11_8_16  1
    v_8_16    pay_12_8_16  -1
    v_8_16    pay_13_8_16  -1
    v_8_16    pay_14_8_16  -1
    w_0_8_16  Obj       302.17420800000002
    w_0_8_16  pay_0_8_16  1
    w_2_8_16  Obj       21580.274688000001
    w_2_8_16  pay_2_8_16  1
    w_3_8_16  Obj       3256.7664639999998
    w_3_8_16  pay_3_8_16  1
    w_4_8_16  Obj       109126.857728
    w_4_8_16  pay_4_8_16  1
    w_8_8_16  Obj       82594.283519999997
    w_8_8_16  pay_8_8_16  1
    w_9_8_16  Obj       663.104512
    w_9_8_16  pay_9_8_16  1
    w_10_8_16  Obj       1585340.1948160001
    w_10_8_16  pay_10_8_16  1
    w_12_8_16  Obj       7436.8430079999998
    w_12_8_16  pay_12_8_16  1
    w_13_8_16  Obj       3475.0033920000001
    w_13_8_16  pay_13_8_16  1
    w_14_8_16  Obj       3500.1845760000001
    w_14_8_16  pay_14_8_16  1
    v_8_17    pay_0_8_17  -1
    v_8_17    pay_1_8_17  -1
    v_8_17    pay_2_8_17  -1
    v_8_17    touch_3_8_17  1
    v_8_17    pay_4_8_17  -1
    v_8_17    pay_6_8_17  -1
    v_8_17    pay_8_8_17  -1
    v_8_17    pay_9_8_17  -1
    v_8_17    pay_10_8_17  -1
    v_8_17    pay_11_8_17  -1
    v_8_17    pay_12_8_17  -1
    v_8_17    pay_13_8_17  -1
    v_8_17    pay_14_8_17  -1
    w_0_8_17  Obj       604.34841600000004
    w_0_8_17  pay_0_8_17  1
    w_1_8_17  Obj       5724.5224959999996
    w_1_8_17  pay_1_8_17  1
    w_2_8_17  Obj       43160.549376000003
    w_2_8_17  pay_2_8_17  1
    w_4_8_17  Obj       218253.71545600001
    w_4_8_17  pay_4_8_17  1
    w_6_8_17  Obj       49120.096255999997
    w_6_8_17  pay_6_8_17  1
    w_8_8_17  Obj       165188.56703999999
    w_8_8_17  pay_8_8_17  1
    w_9_8_17  Obj       1326.209024
    w_9_8_17  pay_9_8_17  1
    w_10_8_17  Obj       3170680.3896320001
    w_10_8_17  pay_10_8_17  1
    w_11_8_17  Obj       69416.130560000005
    w_11_8_17  pay_11_8_17  1
    w_12_8_17  Obj       14873.686016
    w_12_8_17  pay_12_8_17  1
    w_13_8_17  Obj       6950.0067840000002
    w_13_8_17  pay_13_8_17  1
    w_14_8_17  Obj       7000.3691520000002
    w_14_8_17  pay_14_8_17  1
    v_8_20    pay_0_8_20  -1
    v_8_20    touch_1_8_20  1
    v_8_20    touch_2_8_20  1
    v_8_20    pay_3_8_20  -1
    v_8_20    touch_4_8_20  1
    v_8_20    pay_6_8_20  -1
    v_8_20    pay_8_8_20  -1
    v_8_20    pay_9_8_20  -1
    v_8_20    pay_10_8_20  -1
    v_8_20    touch_11_8_20  1
    v_8_20    pay_12_8_20  -1
    v_8_20    touch_13_8_20  1
    v_8_20    pay_14_8_20  -1
    w_0_8_20  Obj       302.17420800000002
    w_0_8_20  pay_0_8_20  1
    w_3_8_20  Obj       3256.7664639999998
    w_3_8_20  pay_3_8_20  1
    w_6_8_20  Obj       24560.048127999999
    w_6_8_20  pay_6_8_20  1
    w_8_8_20  Obj       82594.283519999997
    w_8_8_20  pay_8_8_20  1
    w_9_8_20  Obj       663.104512
    w_9_8_20  pay_9_8_20  1
    w_10_8_20  Obj       1585340.1948160001
    w_10_8_20  pay_10_8_20  1
    w_12_8_20  Obj       7436.8430079999998
    w_12_8_20  pay_12_8_20  1
    w_14_8_20  Obj       3500.1845760000001
    w_14_8_20  pay_14_8_20  1
    v_8_21    pay_0_8_21  -1
    v_8_21    pay_1_8_21  -1
    v_8_21    pay_2_8_21  -1
    v_8_21    pay_3_8_21  -1
    v_8_21    pay_4_8_21  -1
    v_8_21    pay_6_8_21  -1
    v_8_21    pay_8_8_21  -1
    v_8_21    pay_9_8_21  -1
    v_8_21    pay_10_8_21  -1
    v_8_21    pay_11_8_21  -1
    v_8_21    pay_12_8_21  -1
    v_8_21    pay_13_8_21  -1
    v_8_21    touch_14_8_21  1
    w_0_8_21  Obj       604.34841600000004
    w_0_8_21  pay_0_8_21  1
    w_1_8_21  Obj       5724.5224959999996
    w_1_8_21  pay_1_8_21  1
    w_2_8_21  Obj       43160.549376000003
    w_2_8_21  pay_2_8_21  1
    w_3_8_21  Obj       6513.5329279999996
    w_3_8_21  pay_3_8_21  1
    w_4_8_21  Obj       218253.71545600001
    w_4_8_21  pay_4_8_21  1
    w_6_8_21  Obj       49120.096255999997
    w_6_8_21  pay_6_8_21  1
    w_8_8_21  Obj       165188.56703999999
    w_8_8_21  pay_8_8_21  1
    w_9_8_21  Obj       1326.209024
    w_9_8_21  pay_9_8_21  1
    w_10_8_21  Obj       3170680.3896320001
    w_10_8_21  pay_10_8_21  1
    w_11_8_21  Obj       69416.130560000005
    w_11_8_21  pay_11_8_21  1
    w_12_8_21  Obj       14873.686016
    w_12_8_21  pay_12_8_21  1
    w_13_8_21  Obj       6950.0067840000002
    w_13_8_21  pay_13_8_21  1
    v_8_22    pay_0_8_22  -1
    v_8_22    touch_1_8_22  1
    v_8_22    pay_2_8_22  -1
    v_8_22    pay_3_8_22  -1
    v_8_22    pay_4_8_22  -1
    v_8_22    pay_6_8_22  -1
    v_8_22    pay_8_8_22  -1
    v_8_22    pay_9_8_22  -1
    v_8_22    pay_10_8_22  -1
    v_8_22    touch_11_8_22  1
    v_8_22    pay_12_8_22  -1
    v_8_22    pay_13_8_22  -1
    v_8_22    pay_14_8_22  -1
    w_0_8_22  Obj       302.17420800000002
    w_0_8_22  pay_0_8_22  1
    w_2_8_22  Obj       21580.274688000001
    w_2_8_22  pay_2_8_22  1
    w_3_8_22  Obj       3256.7664639999998
    w_3_8_22  pay_3_8_22  1
    w_4_8_22  Obj       109126.857728
    w_4_8_22  pay_4_8_22  1
    w_6_8_22  Obj       24560.048127999999
    w_6_8_22  pay_6_8_22  1
    w_8_8_22  Obj       82594.283519999997
    w_8_8_22  pay_8_8_22  1
    w_9_8_22  Obj       663.104512
    w_9_8_22  pay_9_8_22  1
    w_10_8_22  Obj       1585340.1948160001
    w_10_8_22  pay_10_8_22  1
    w_12_8_22  Obj       7436.8430079999998
    w_12_8_22  pay_12_8_22  1
    w_13_8_22  Obj       3475.0033920000001
    w_13_8_22  pay_13_8_22  1
    w_14_8_22  Obj       3500.1845760000001
    w_14_8_22  pay_14_8_22  1
    v_8_23    pay_0_8_23  -1
    v_8_23    touch_1_8_23  1
    v_8_23    touch_2_8_23  1
    v_8_23    pay_3_8_23  -1
    v_8_23    touch_4_8_23  1
    v_8_23    pay_6_8_23  -1
    v_8_23    pay_8_8_23  -1
    v_8_23    pay_9_8_23  -1
    v_8_23    pay_10_8_23  -1
    v_8_23    pay_11_8_23  -1
    v_8_23    pay_12_8_23  -1
    v_8_23    pay_13_8_23  -1
    v_8_23    pay_14_8_23  -1
    w_0_8_23  Obj       302.17420800000002
    w_0_8_23  pay_0_8_23  1
    w_3_8_23  Obj       3256.7664639999998
    w_3_8_23  pay_3_8_23  1
    w_6_8_23  Obj       24560.048127999999
    w_6_8_23  pay_6_8_23  1
    w_8_8_23  Obj       82594.283519999997
    w_8_8_23  pay_8_8_23  1
    w_9_8_23  Obj       663.104512
    w_9_8_23  pay_9_8_23  1
    w_10_8_23  Obj       1585340.1948160001
    w_10_8_23  pay_10_8_23  1
    w_11_8_23  Obj       34708.065280000003
    w_11_8_23  pay_11_8_23  1
    w_12_8_23  Obj       7436.8430079999998
    w_12_8_23  pay_12_8_23  1
    w_13_8_23  Obj       3475.0033920000001
    w_13_8_23  pay_13_8_23  1
    w_14_8_23  Obj       3500.1845760000001
    w_14_8_23  pay_14_8_23  1
    v_8_24    pay_0_8_24  -1
    v_8_24    touch_1_8_24  1
    v_8_24    pay_2_8_24  -1
    v_8_24    pay_3_8_24  -1
    v_8_24    pay_4_8_24  -1
    v_8_24    pay_6_8_24  -1
    v_8_24    pay_8_8_24  -1
    v_8_24    pay_9_8_24  -1
    v_8_24    pay_10_8_24  -1
    v_8_24    pay_11_8_24  -1
    v_8_24    pay_12_8_24  -1
    v_8_24    pay_13_8_24  -1
    v_8_24    pay_14_8_24  -1
    w_0_8_24  Obj       302.17420800000002
    w_0_8_24  pay_0_8_24  1
    w_2_8_24  Obj       21580.274688000001
    w_2_8_24  pay_2_8_24  1
    w_3_8_24  Obj       3256.7664639999998
    w_3_8_24  pay_3_8_24  1
    w_4_8_24  Obj       109126.857728
    w_4_8_24  pay_4_8_24  1
    w_6_8_24  Obj       24560.048127999999
    w_6_8_24  pay_6_8_24  1
    w_8_8_24  Obj       82594.283519999997
    w_8_8_24  pay_8_8_24  1
    w_9_8_24  Obj       663.104512
    w_9_8_24  pay_9_8_24  1
    w_10_8_24  Obj       1585340.1948160001
    w_10_8_24  pay_10_8_24  1
    w_11_8_24  Obj       34708.065280000003
    w_11_8_24  pay_11_8_24  1
    w_12_8_24  Obj       7436.8430079999998
    w_12_8_24  pay_12_8_24  1
    w_13_8_24  Obj       3475.0033920000001
    w_13_8_24  pay_13_8_24  1
    w_14_8_24  Obj       3500.1845760000001
    w_14_8_24  pay_14_8_24  1
    v_9_0     pay_0_9_0  -1
    v_9_0     pay_1_9_0  -1
    v_9_0     pay_2_9_0  -1
    v_9_0     pay_3_9_0  -1
    v_9_0     pay_4_9_0  -1
    v_9_0     pay_6_9_0  -1
    v_9_0     pay_8_9_0  -1
    v_9_0     touch_9_9_0  1
    v_9_0     pay_10_9_0  -1
    v_9_0     pay_11_9_0  -1
    v_9_0     pay_12_9_0  -1
    v_9_0     pay_13_9_0  -1
    v_9_0     pay_14_9_0  -1
    w_0_9_0   Obj       302.17420800000002
    w_0_9_0   pay_0_9_0  1
    w_1_9_0   Obj       2862.2612479999998
    w_1_9_0   pay_1_9_0  1
    w_2_9_0   Obj       21580.274688000001
    w_2_9_0   pay_2_9_0  1
    w_3_9_0   Obj       3256.7664639999998
    w_3_9_0   pay_3_9_0  1
    w_4_9_0   Obj       109126.857728
    w_4_9_0   pay_4_9_0  1
    w_6_9_0   Obj       24560.048127999999
    w_6_9_0   pay_6_9_0  1
    w_8_9_0   Obj       82594.283519999997
    w_8_9_0   pay_8_9_0  1
    w_10_9_0  Obj       1585340.1948160001
    w_10_9_0  pay_10_9_0  1
    w_11_9_0  Obj       34708.065280000003
    w_11_9_0  pay_11_9_0  1
    w_12_9_0  Obj       7436.8430079999998
    w_12_9_0  pay_12_9_0  1
    w_13_9_0  Obj       3475.0033920000001
    w_13_9_0  pay_13_9_0  1
    w_14_9_0  Obj       3500.1845760000001
    w_14_9_0  pay_14_9_0  1
    v_9_1     pay_0_9_1  -1
    v_9_1     pay_1_9_1  -1
    v_9_1     pay_2_9_1  -1
    v_9_1     pay_3_9_1  -1
    v_9_1     touch_4_9_1  1
    v_9_1     pay_6_9_1  -1
    v_9_1     pay_8_9_1  -1
    v_9_1     pay_9_9_1  -1
    v_9_1     touch_10_9_1  1
    v_9_1     pay_11_9_1  -1
    v_9_1     pay_12_9_1  -1
    v_9_1     pay_13_9_1  -1
    v_9_1     pay_14_9_1  -1
    w_0_9_1   Obj       302.17420800000002
    w_0_9_1   pay_0_9_1  1
    w_1_9_1   Obj       2862.2612479999998
    w_1_9_1   pay_1_9_1  1
    w_2_9_1   Obj       21580.274688000001
    w_2_9_1   pay_2_9_1  1
    w_3_9_1   Obj       3256.7664639999998
    w_3_9_1   pay_3_9_1  1
    w_6_9_1   Obj       24560.048127999999
    w_6_9_1   pay_6_9_1  1
    w_8_9_1   Obj       82594.283519999997
    w_8_9_1   pay_8_9_1  1
    w_9_9_1   Obj       663.104512
    w_9_9_1   pay_9_9_1  1
    w_11_9_1  Obj       34708.065280000003
    w_11_9_1  pay_11_9_1  1
    w_12_9_1  Obj       7436.8430079999998
    w_12_9_1  pay_12_9_1  1
    w_13_9_1  Obj       3475.0033920000001
    w_13_9_1  pay_13_9_1  1
    w_14_9_1  Obj       3500.1845760000001
    w_14_9_1  pay_14_9_1  1
    v_9_2     pay_0_9_2  -1
    v_9_2     pay_1_9_2  -1
    v_9_2     pay_2_9_2  -1
    v_9_2     pay_3_9_2  -1
    v_9_2     touch_4_9_2  1
    v_9_2     pay_6_9_2  -1
    v_9_2     pay_8_9_2  -1
    v_9_2     pay_9_9_2  -1
    v_9_2     pay_10_9_2  -1
    v_9_2     pay_11_9_2  -1
    v_9_2     pay_12_9_2  -1
    v_9_2     pay_13_9_2  -1
    v_9_2     pay_14_9_2  -1
    w_0_9_2   Obj       302.17420800000002
    w_0_9_2   pay_0_9_2  1
    w_1_9_2   Obj       2862.2612479999998
    w_1_9_2   pay_1_9_2  1
    w_2_9_2   Obj       21580.274688000001
    w_2_9_2   pay_2_9_2  1
    w_3_9_2   Obj       3256.7664639999998
    w_3_9_2   pay_3_9_2  1
    w_6_9_2   Obj       24560.048127999999
    w_6_9_2   pay_6_9_2  1
    w_8_9_2   Obj       82594.283519999997
    w_8_9_2   pay_8_9_2  1
    w_9_9_2   Obj       663.104512
    w_9_9_2   pay_9_9_2  1
    w_10_9_2  Obj       1585340.1948160001
    w_10_9_2  pay_10_9_2  1
    w_11_9_2  Obj       34708.065280000003
    w_11_9_2  pay_11_9_2  1
    w_12_9_2  Obj       7436.8430079999998
    w_12_9_2  pay_12_9_2  1
    w_13_9_2  Obj       3475.0033920000001
    w_13_9_2  pay_13_9_2  1
    w_14_9_2  Obj       3500.1845760000001
    w_14_9_2  pay_14_9_2  1
    v_9_3     pay_0_9_3  -1
    v_9_3     pay_1_9_3  -1
    v_9_3     pay_2_9_3  -1
    v_9_3     pay_3_9_3  -1
    v_9_3     pay_4_9_3  -1
    v_9_3     pay_6_9_3  -1
    v_9_3     pay_8_9_3  -1
    v_9_3     pay_9_9_3  -1
    v_9_3     pay_10_9_3  -1
    v_9_3     touch_11_9_3  1
    v_9_3     pay_12_9_3  -1
    v_9_3     pay_13_9_3  -1
    v_9_3     pay_14_9_3  -1
    w_0_9_3   Obj       604.34841600000004
    w_0_9_3   pay_0_9_3  1
    w_1_9_3   Obj       5724.5224959999996
    w_1_9_3   pay_1_9_3  1
    w_2_9_3   Obj       43160.549376000003
    w_2_9_3   pay_2_9_3  1
    w_3_9_3   Obj       6513.5329279999996
    w_3_9_3   pay_3_9_3  1
    w_4_9_3   Obj       218253.71545600001
    w_4_9_3   pay_4_9_3  1
    w_6_9_3   Obj       49120.096255999997
    w_6_9_3   pay_6_9_3  1
    w_8_9_3   Obj       165188.56703999999
    w_8_9_3   pay_8_9_3  1
    w_9_9_3   Obj       1326.209024
    w_9_9_3   pay_9_9_3  1
    w_10_9_3  Obj       3170680.3896320001
    w_10_9_3  pay_10_9_3  1
    w_12_9_3  Obj       14873.686016
    w_12_9_3  pay_12_9_3  1
    w_13_9_3  Obj       6950.0067840000002
    w_13_9_3  pay_13_9_3  1
    w_14_9_3  Obj       7000.3691520000002
    w_14_9_3  pay_14_9_3  1
    v_9_4     pay_0_9_4  -1
    v_9_4     touch_1_9_4  1
    v_9_4     pay_2_9_4  -1
    v_9_4     pay_3_9_4  -1
    v_9_4     pay_4_9_4  -1
    v_9_4     pay_6_9_4  -1
    v_9_4     pay_8_9_4  -1
    v_9_4     pay_9_9_4  -1
    v_9_4     pay_10_9_4  -1
    v_9_4     touch_11_9_4  1
    v_9_4     touch_12_9_4  1
    v_9_4     pay_13_9_4  -1
    v_9_4     pay_14_9_4  -1
    w_0_9_4   Obj       302.17420800000002
    w_0_9_4   pay_0_9_4  1
    w_2_9_4   Obj       21580.274688000001
    w_2_9_4   pay_2_9_4  1
    w_3_9_4   Obj       3256.7664639999998
    w_3_9_4   pay_3_9_4  1
    w_4_9_4   Obj       109126.857728
    w_4_9_4   pay_4_9_4  1
    w_6_9_4   Obj       24560.048127999999
    w_6_9_4   pay_6_9_4  1
    w_8_9_4   Obj       82594.283519999997
    w_8_9_4   pay_8_9_4  1
    w_9_9_4   Obj       663.104512
    w_9_9_4   pay_9_9_4  1
    w_10_9_4  Obj       1585340.1948160001
    w_10_9_4  pay_10_9_4  1
    w_13_9_4  Obj       3475.0033920000001
    w_13_9_4  pay_13_9_4  1
    w_14_9_4  Obj       3500.1845760000001
    w_14_9_4  pay_14_9_4  1
    v_9_5     pay_0_9_5  -1
    v_9_5     pay_1_9_5  -1
    v_9_5     pay_2_9_5  -1
    v_9_5     pay_3_9_5  -1
    v_9_5     pay_4_9_5  -1
    v_9_5     pay_6_9_5  -1
    v_9_5     pay_8_9_5  -1
    v_9_5     pay_9_9_5  -1
    v_9_5     touch_10_9_5  1
    v_9_5     pay_11_9_5  -1
    v_9_5     pay_12_9_5  -1
    v_9_5     pay_13_9_5  -1
    v_9_5     pay_14_9_5  -1
    w_0_9_5   Obj       2115.2194559999998
    w_0_9_5   pay_0_9_5  1
    w_1_9_5   Obj       20035.828735999999
    w_1_9_5   pay_1_9_5  1
    w_2_9_5   Obj       151061.92281600001
    w_2_9_5   pay_2_9_5  1
    w_3_9_5   Obj       22797.365247999998
    w_3_9_5   pay_3_9_5  1
    w_4_9_5   Obj       763888.00409599999
    w_4_9_5   pay_4_9_5  1
    w_6_9_5   Obj       171920.33689599999
    w_6_9_5   pay_6_9_5  1
    w_8_9_5   Obj       578159.98464000004
    w_8_9_5   pay_8_9_5  1
    w_9_9_5   Obj       4641.7315840000001
    w_9_9_5   pay_9_9_5  1
    w_11_9_5  Obj       242956.45696000001
    w_11_9_5  pay_11_9_5  1
    w_12_9_5  Obj       52057.901056000002
    w_12_9_5  pay_12_9_5  1
    w_13_9_5  Obj       24325.023743999998
    w_13_9_5  pay_13_9_5  1
    w_14_9_5  Obj       24501.292032000001
    w_14_9_5  pay_14_9_5  1
    v_9_6     pay_0_9_6  -1
    v_9_6     touch_1_9_6  1
    v_9_6     pay_2_9_6  -1
    v_9_6     pay_3_9_6  -1
    v_9_6     touch_4_9_6  1
    v_9_6     pay_6_9_6  -1
    v_9_6     pay_8_9_6  -1
    v_9_6     pay_9_9_6  -1
    v_9_6     pay_10_9_6  -1
    v_9_6     pay_11_9_6  -1
    v_9_6     pay_12_9_6  -1
    v_9_6     pay_13_9_6  -1
    v_9_6     pay_14_9_6  -1
    w_0_9_6   Obj       302.17420800000002
    w_0_9_6   pay_0_9_6  1
    w_2_9_6   Obj       21580.274688000001
    w_2_9_6   pay_2_9_6  1
    w_3_9_6   Obj       3256.7664639999998
    w_3_9_6   pay_3_9_6  1
    w_6_9_6   Obj       24560.048127999999
    w_6_9_6   pay_6_9_6  1
    w_8_9_6   Obj       82594.283519999997
    w_8_9_6   pay_8_9_6  1
    w_9_9_6   Obj       663.104512
    w_9_9_6   pay_9_9_6  1
    w_10_9_6  Obj       1585340.1948160001
    w_10_9_6  pay_10_9_6  1
    w_11_9_6  Obj       34708.065280000003
    w_11_9_6  pay_11_9_6  1
    w_12_9_6  Obj       7436.8430079999998
    w_12_9_6  pay_12_9_6  1
    w_13_9_6  Obj       3475.0033920000001
    w_13_9_6  pay_13_9_6  1
    w_14_9_6  Obj       3500.1845760000001
    w_14_9_6  pay_14_9_6  1
    v_9_8     pay_0_9_8  -1
    v_9_8     pay_1_9_8  -1
    v_9_8     pay_2_9_8  -1
    v_9_8     pay_3_9_8  -1
    v_9_8     pay_4_9_8  -1
    v_9_8     pay_6_9_8  -1
    v_9_8     pay_8_9_8  -1
    v_9_8     pay_9_9_8  -1
    v_9_8     pay_10_9_8  -1
    v_9_8     pay_11_9_8  -1
    v_9_8     pay_12_9_8  -1
    v_9_8     touch_13_9_8  1
    v_9_8     pay_14_9_8  -1
    w_0_9_8   Obj       302.17420800000002
    w_0_9_8   pay_0_9_8  1
    w_1_9_8   Obj       2862.2612479999998
    w_1_9_8   pay_1_9_8  1
    w_2_9_8   Obj       21580.274688000001
    w_2_9_8   pay_2_9_8  1
    w_3_9_8   Obj       3256.7664639999998
    w_3_9_8   pay_3_9_8  1
    w_4_9_8   Obj       109126.857728
    w_4_9_8   pay_4_9_8  1
    w_6_9_8   Obj       24560.048127999999
    w_6_9_8   pay_6_9_8  1
    w_8_9_8   Obj       82594.283519999997
    w_8_9_8   pay_8_9_8  1
    w_9_9_8   Obj       663.104512
    w_9_9_8   pay_9_9_8  1
    w_10_9_8  Obj       1585340.1948160001
    w_10_9_8  pay_10_9_8  1
    w_11_9_8  Obj       34708.065280000003
    w_11_9_8  pay_11_9_8  1
    w_12_9_8  Obj       7436.8430079999998
    w_12_9_8  pay_12_9_8  1
    w_14_9_8  Obj       3500.1845760000001
    w_14_9_8  pay_14_9_8  1
    v_9_10    pay_0_9_10  -1
    v_9_10    touch_1_9_10  1
    v_9_10    pay_2_9_10  -1
    v_9_10    pay_3_9_10  -1
    v_9_10    touch_4_9_10  1
    v_9_10    pay_6_9_10  -1
    v_9_10    pay_8_9_10  -1
    v_9_10    touch_9_9_10  1
    v_9_10    pay_10_9_10  -1
    v_9_10    touch_11_9_10  1
    v_9_10    pay_12_9_10  -1
    v_9_10    pay_13_9_10  -1
    v_9_10    pay_14_9_10  -1
    w_0_9_10  Obj       302.17420800000002
    w_0_9_10  pay_0_9_10  1
    w_2_9_10  Obj       21580.274688000001
    w_2_9_10  pay_2_9_10  1
    w_3_9_10  Obj       3256.7664639999998
    w_3_9_10  pay_3_9_10  1
    w_6_9_10  Obj       24560.048127999999
    w_6_9_10  pay_6_9_10  1
    w_8_9_10  Obj       82594.283519999997
    w_8_9_10  pay_8_9_10  1
    w_10_9_10  Obj       1585340.1948160001
    w_10_9_10  pay_10_9_10  1
    w_12_9_10  Obj       7436.8430079999998
    w_12_9_10  pay_12_9_10  1
    w_13_9_10  Obj       3475.0033920000001
    w_13_9_10  pay_13_9_10  1
    w_14_9_10  Obj       3500.1845760000001
    w_14_9_10  pay_14_9_10  1
    v_9_11    pay_0_9_11  -1
    v_9_11    pay_1_9_11  -1
    v_9_11    touch_2_9_11  1
    v_9_11    pay_3_9_11  -1
    v_9_11    pay_4_9_11  -1
    v_9_11    pay_6_9_11  -1
    v_9_11    pay_8_9_11  -1
    v_9_11    pay_9_9_11  -1
    v_9_11    pay_10_9_11  -1
    v_9_11    pay_11_9_11  -1
    v_9_11    pay_12_9_11  -1
    v_9_11    pay_13_9_11  -1
    v_9_11    pay_14_9_11  -1
    w_0_9_11  Obj       604.34841600000004
    w_0_9_11  pay_0_9_11  1
    w_1_9_11  Obj       5724.5224959999996
    w_1_9_11  pay_1_9_11  1
    w_3_9_11  Obj       6513.5329279999996
    w_3_9_11  pay_3_9_11  1
    w_4_9_11  Obj       218253.71545600001
    w_4_9_11  pay_4_9_11  1
    w_6_9_11  Obj       49120.096255999997
    w_6_9_11  pay_6_9_11  1
    w_8_9_11  Obj       165188.56703999999
    w_8_9_11  pay_8_9_11  1
    w_9_9_11  Obj       1326.209024
    w_9_9_11  pay_9_9_11  1
    w_10_9_11  Obj       3170680.3896320001
    w_10_9_11  pay_10_9_11  1
    w_11_9_11  Obj       69416.130560000005
    w_11_9_11  pay_11_9_11  1
    w_12_9_11  Obj       14873.686016
    w_12_9_11  pay_12_9_11  1
    w_13_9_11  Obj       6950.0067840000002
    w_13_9_11  pay_13_9_11  1
    w_14_9_11  Obj       7000.3691520000002
    w_14_9_11  pay_14_9_11  1
    v_9_12    pay_0_9_12  -1
    v_9_12    touch_1_9_12  1
    v_9_12    pay_2_9_12  -1
    v_9_12    pay_3_9_12  -1
    v_9_12    pay_4_9_12  -1
    v_9_12    pay_6_9_12  -1
    v_9_12    pay_8_9_12  -1
    v_9_12    touch_9_9_12  1
    v_9_12    pay_10_9_12  -1
    v_9_12    touch_11_9_12  1
    v_9_12    pay_12_9_12  -1
    v_9_12    pay_13_9_12  -1
    v_9_12    pay_14_9_12  -1
    w_0_9_12  Obj       302.17420800000002
    w_0_9_12  pay_0_9_12  1
    w_2_9_12  Obj       21580.274688000001
    w_2_9_12  pay_2_9_12  1
    w_3_9_12  Obj       3256.7664639999998
    w_3_9_12  pay_3_9_12  1
    w_4_9_12  Obj       109126.857728
    w_4_9_12  pay_4_9_12  1
    w_6_9_12  Obj       24560.048127999999
    w_6_9_12  pay_6_9_12  1
    w_8_9_12  Obj       82594.283519999997
    w_8_9_12  pay_8_9_12  1
    w_10_9_12  Obj       1585340.1948160001
    w_10_9_12  pay_10_9_12  1
    w_12_9_12  Obj       7436.8430079999998
    w_12_9_12  pay_12_9_12  1
    w_13_9_12  Obj       3475.0033920000001
    w_13_9_12  pay_13_9_12  1
    w_14_9_12  Obj       3500.1845760000001
    w_14_9_12  pay_14_9_12  1
    v_9_14    pay_0_9_14  -1
    v_9_14    touch_1_9_14  1
    v_9_14    touch_2_9_14  1
    v_9_14    pay_3_9_14  -1
    v_9_14    touch_4_9_14  1
    v_9_14    pay_6_9_14  -1
    v_9_14    pay_8_9_14  -1
    v_9_14    pay_9_9_14  -1
    v_9_14    pay_10_9_14  -1
    v_9_14    pay_11_9_14  -1
    v_9_14    pay_12_9_14  -1
    v_9_14    pay_13_9_14  -1
    v_9_14    pay_14_9_14  -1
    w_0_9_14  Obj       302.17420800000002
    w_0_9_14  pay_0_9_14  1
    w_3_9_14  Obj       3256.7664639999998
    w_3_9_14  pay_3_9_14  1
    w_6_9_14  Obj       24560.048127999999
    w_6_9_14  pay_6_9_14  1
    w_8_9_14  Obj       82594.283519999997
    w_8_9_14  pay_8_9_14  1
    w_9_9_14  Obj       663.104512
    w_9_9_14  pay_9_9_14  1
    w_10_9_14  Obj       1585340.1948160001
    w_10_9_14  pay_10_9_14  1
    w_11_9_14  Obj       34708.065280000003
    w_11_9_14  pay_11_9_14  1
    w_12_9_14  Obj       7436.8430079999998
    w_12_9_14  pay_12_9_14  1
    w_13_9_14  Obj       3475.0033920000001
    w_13_9_14  pay_13_9_14  1
    w_14_9_14  Obj       3500.1845760000001
    w_14_9_14  pay_14_9_14  1
    v_9_15    pay_0_9_15  -1
    v_9_15    pay_1_9_15  -1
    v_9_15    pay_2_9_15  -1
    v_9_15    pay_3_9_15  -1
    v_9_15    pay_4_9_15  -1
    v_9_15    pay_6_9_15  -1
    v_9_15    pay_8_9_15  -1
    v_9_15    pay_9_9_15  -1
    v_9_15    pay_10_9_15  -1
    v_9_15    pay_11_9_15  -1
    v_9_15    touch_12_9_15  1
    v_9_15    pay_13_9_15  -1
    v_9_15    pay_14_9_15  -1
    w_0_9_15  Obj       302.17420800000002
    w_0_9_15  pay_0_9_15  1
    w_1_9_15  Obj       2862.2612479999998
    w_1_9_15  pay_1_9_15  1
    w_2_9_15  Obj       21580.274688000001
    w_2_9_15  pay_2_9_15  1
    w_3_9_15  Obj       3256.7664639999998
    w_3_9_15  pay_3_9_15  1
    w_4_9_15  Obj       109126.857728
    w_4_9_15  pay_4_9_15  1
    w_6_9_15  Obj       24560.048127999999
    w_6_9_15  pay_6_9_15  1
    w_8_9_15  Obj       82594.283519999997
    w_8_9_15  pay_8_9_15  1
    w_9_9_15  Obj       663.104512
    w_9_9_15  pay_9_9_15  1
    w_10_9_15  Obj       1585340.1948160001
    w_10_9_15  pay_10_9_15  1
    w_11_9_15  Obj       34708.065280000003
    w_11_9_15  pay_11_9_15  1
    w_13_9_15  Obj       3475.0033920000001
    w_13_9_15  pay_13_9_15  1
    w_14_9_15  Obj       3500.1845760000001
    w_14_9_15  pay_14_9_15  1
    v_9_16    pay_0_9_16  -1
    v_9_16    touch_1_9_16  1
    v_9_16    pay_2_9_16  -1
    v_9_16    pay_3_9_16  -1
    v_9_16    pay_4_9_16  -1
    v_9_16    touch_6_9_16  1
    v_9_16    pay_8_9_16  -1
    v_9_16    pay_9_9_16  -1
    v_9_16    pay_10_9_16  -1
    v_9_16    touch_11_9_16  1
    v_9_16    pay_12_9_16  -1
    v_9_16    pay_13_9_16  -1
    v_9_16    pay_14_9_16  -1
    w_0_9_16  Obj       302.17420800000002
    w_0_9_16  pay_0_9_16  1
    w_2_9_16  Obj       21580.274688000001
    w_2_9_16  pay_2_9_16  1
    w_3_9_16  Obj       3256.7664639999998
    w_3_9_16  pay_3_9_16  1
    w_4_9_16  Obj       109126.857728
    w_4_9_16  pay_4_9_16  1
    w_8_9_16  Obj       82594.283519999997
    w_8_9_16  pay_8_9_16  1
    w_9_9_16  Obj       663.104512
    w_9_9_16  pay_9_9_16  1
    w_10_9_16  Obj       1585340.1948160001
    w_10_9_16  pay_10_9_16  1
    w_12_9_16  Obj       7436.8430079999998
    w_12_9_16  pay_12_9_16  1
    w_13_9_16  Obj       3475.0033920000001
    w_13_9_16  pay_13_9_16  1
    w_14_9_16  Obj       3500.1845760000001
    w_14_9_16  pay_14_9_16  1
    v_9_17    pay_0_9_17  -1
    v_9_17    pay_1_9_17  -1
    v_9_17    pay_2_9_17  -1
    v_9_17    touch_3_9_17  1
    v_9_17    pay_4_9_17  -1
    v_9_17    pay_6_9_17  -1
    v_9_17    pay_8_9_17  -1
    v_9_17    pay_9_9_17  -1
    v_9_17    pay_10_9_17  -1
    v_9_17    pay_11_9_17  -1
    v_9_17    pay_12_9_17  -1
    v_9_17    pay_13_9_17  -1
    v_9_17    pay_14_9_17  -1
    w_0_9_17  Obj       604.34841600000004
    w_0_9_17  pay_0_9_17  1
    w_1_9_17  Obj       5724.5224959999996
    w_1_9_17  pay_1_9_17  1
    w_2_9_17  Obj       43160.549376000003
    w_2_9_17  pay_2_9_17  1
    w_4_9_17  Obj       218253.71545600001
    w_4_9_17  pay_4_9_17  1
    w_6_9_17  Obj       49120.096255999997
    w_6_9_17  pay_6_9_17  1
    w_8_9_17  Obj       165188.56703999999
    w_8_9_17  pay_8_9_17  1
    w_9_9_17  Obj       1326.209024
    w_9_9_17  pay_9_9_17  1
    w_10_9_17  Obj       3170680.3896320001
    w_10_9_17  pay_10_9_17  1
    w_11_9_17  Obj       69416.130560000005
    w_11_9_17  pay_11_9_17  1
    w_12_9_17  Obj       14873.686016
    w_12_9_17  pay_12_9_17  1
    w_13_9_17  Obj       6950.0067840000002
    w_13_9_17  pay_13_9_17  1
    w_14_9_17  Obj       7000.3691520000002
    w_14_9_17  pay_14_9_17  1
    v_9_20    pay_0_9_20  -1
    v_9_20    touch_1_9_20  1
    v_9_20    touch_2_9_20  1
    v_9_20    pay_3_9_20  -1
    v_9_20    touch_4_9_20  1
    v_9_20    pay_6_9_20  -1
    v_9_20    pay_8_9_20  -1
    v_9_20    pay_9_9_20  -1
    v_9_20    pay_10_9_20  -1
    v_9_20    touch_11_9_20  1
    v_9_20    pay_12_9_20  -1
    v_9_20    touch_13_9_20  1
    v_9_20    pay_14_9_20  -1
    w_0_9_20  Obj       302.17420800000002
    w_0_9_20  pay_0_9_20  1
    w_3_9_20  Obj       3256.7664639999998
    w_3_9_20  pay_3_9_20  1
    w_6_9_20  Obj       24560.048127999999
    w_6_9_20  pay_6_9_20  1
    w_8_9_20  Obj       82594.283519999997
    w_8_9_20  pay_8_9_20  1
    w_9_9_20  Obj       663.104512
    w_9_9_20  pay_9_9_20  1
    w_10_9_20  Obj       1585340.1948160001
    w_10_9_20  pay_10_9_20  1
    w_12_9_20  Obj       7436.8430079999998
    w_12_9_20  pay_12_9_20  1
    w_14_9_20  Obj       3500.1845760000001
    w_14_9_20  pay_14_9_20  1
    v_9_21    pay_0_9_21  -1
    v_9_21    pay_1_9_21  -1
    v_9_21    pay_2_9_21  -1
    v_9_21    pay_3_9_21  -1
    v_9_21    pay_4_9_21  -1
    v_9_21    pay_6_9_21  -1
    v_9_21    pay_8_9_21  -1
    v_9_21    pay_9_9_21  -1
    v_9_21    pay_10_9_21  -1
    v_9_21    pay_11_9_21  -1
    v_9_21    pay_12_9_21  -1
    v_9_21    pay_13_9_21  -1
    v_9_21    touch_14_9_21  1
    w_0_9_21  Obj       604.34841600000004
    w_0_9_21  pay_0_9_21  1
    w_1_9_21  Obj       5724.5224959999996
    w_1_9_21  pay_1_9_21  1
    w_2_9_21  Obj       43160.549376000003
    w_2_9_21  pay_2_9_21  1
    w_3_9_21  Obj       6513.5329279999996
    w_3_9_21  pay_3_9_21  1
    w_4_9_21  Obj       218253.71545600001
    w_4_9_21  pay_4_9_21  1
    w_6_9_21  Obj       49120.096255999997
    w_6_9_21  pay_6_9_21  1
    w_8_9_21  Obj       165188.56703999999
    w_8_9_21  pay_8_9_21  1
    w_9_9_21  Obj       1326.209024
    w_9_9_21  pay_9_9_21  1
    w_10_9_21  Obj       3170680.3896320001
    w_10_9_21  pay_10_9_21  1
    w_11_9_21  Obj       69416.130560000005
    w_11_9_21  pay_11_9_21  1
    w_12_9_21  Obj       14873.686016
    w_12_9_21  pay_12_9_21  1
    w_13_9_21  Obj       6950.0067840000002
    w_13_9_21  pay_13_9_21  1
    v_9_22    pay_0_9_22  -1
    v_9_22    touch_1_9_22  1
    v_9_22    pay_2_9_22  -1
    v_9_22    pay_3_9_22  -1
    v_9_22    pay_4_9_22  -1
    v_9_22    pay_6_9_22  -1
    v_9_22    pay_8_9_22  -1
    v_9_22    pay_9_9_22  -1
    v_9_22    pay_10_9_22  -1
    v_9_22    touch_11_9_22  1
    v_9_22    pay_12_9_22  -1
    v_9_22    pay_13_9_22  -1
    v_9_22    pay_14_9_22  -1
    w_0_9_22  Obj       302.17420800000002
    w_0_9_22  pay_0_9_22  1
    w_2_9_22  Obj       21580.274688000001
    w_2_9_22  pay_2_9_22  1
    w_3_9_22  Obj       3256.7664639999998
    w_3_9_22  pay_3_9_22  1
    w_4_9_22  Obj       109126.857728
    w_4_9_22  pay_4_9_22  1
    w_6_9_22  Obj       24560.048127999999
    w_6_9_22  pay_6_9_22  1
    w_8_9_22  Obj       82594.283519999997
    w_8_9_22  pay_8_9_22  1
    w_9_9_22  Obj       663.104512
    w_9_9_22  pay_9_9_22  1
    w_10_9_22  Obj       1585340.1948160001
    w_10_9_22  pay_10_9_22  1
    w_12_9_22  Obj       7436.8430079999998
    w_12_9_22  pay_12_9_22  1
    w_13_9_22  Obj       3475.0033920000001
    w_13_9_22  pay_13_9_22  1
    w_14_9_22  Obj       3500.1845760000001
    w_14_9_22  pay_14_9_22  1
    v_9_23    pay_0_9_23  -1
    v_9_23    touch_1_9_23  1
    v_9_23    touch_2_9_23  1
    v_9_23    pay_3_9_23  -1
    v_9_23    touch_4_9_23  1
    v_9_23    pay_6_9_23  -1
    v_9_23    pay_8_9_23  -1
    v_9_23    pay_9_9_23  -1
    v_9_23    pay_10_9_23  -1
    v_9_23    pay_11_9_23  -1
    v_9_23    pay_12_9_23  -1
    v_9_23    pay_13_9_23  -1
    v_9_23    pay_14_9_23  -1
    w_0_9_23  Obj       302.17420800000002
    w_0_9_23  pay_0_9_23  1
    w_3_9_23  Obj       3256.7664639999998
    w_3_9_23  pay_3_9_23  1
    w_6_9_23  Obj       24560.048127999999
    w_6_9_23  pay_6_9_23  1
    w_8_9_23  Obj       82594.283519999997
    w_8_9_23  pay_8_9_23  1
    w_9_9_23  Obj       663.104512
    w_9_9_23  pay_9_9_23  1
    w_10_9_23  Obj       1585340.1948160001
    w_10_9_23  pay_10_9_23  1
    w_11_9_23  Obj       34708.065280000003
    w_11_9_23  pay_11_9_23  1
    w_12_9_23  Obj       7436.8430079999998
    w_12_9_23  pay_12_9_23  1
    w_13_9_23  Obj       3475.0033920000001
    w_13_9_23  pay_13_9_23  1
    w_14_9_23  Obj       3500.1845760000001
    w_14_9_23  pay_14_9_23  1
    v_9_24    pay_0_9_24  -1
    v_9_24    touch_1_9_24  1
    v_9_24    pay_2_9_24  -1
    v_9_24    pay_3_9_24  -1
    v_9_24    pay_4_9_24  -1
    v_9_24    pay_6_9_24  -1
    v_9_24    pay_8_9_24  -1
    v_9_24    pay_9_9_24  -1
    v_9_24    pay_10_9_24  -1
    v_9_24    pay_11_9_24  -1
    v_9_24    pay_12_9_24  -1
    v_9_24    pay_13_9_24  -1
    v_9_24    pay_14_9_24  -1
    w_0_9_24  Obj       302.17420800000002
    w_0_9_24  pay_0_9_24  1
    w_2_9_24  Obj       21580.274688000001
    w_2_9_24  pay_2_9_24  1
    w_3_9_24  Obj       3256.7664639999998
    w_3_9_24  pay_3_9_24  1
    w_4_9_24  Obj       109126.857728
    w_4_9_24  pay_4_9_24  1
    w_6_9_24  Obj       24560.048127999999
    w_6_9_24  pay_6_9_24  1
    w_8_9_24  Obj       82594.283519999997
    w_8_9_24  pay_8_9_24  1
    w_9_9_24  Obj       663.104512
    w_9_9_24  pay_9_9_24  1
    w_10_9_24  Obj       1585340.1948160001
    w_10_9_24  pay_10_9_24  1
    w_11_9_24  Obj       34708.065280000003
    w_11_9_24  pay_11_9_24  1
    w_12_9_24  Obj       7436.8430079999998
    w_12_9_24  pay_12_9_24  1
    w_13_9_24  Obj       3475.0033920000001
    w_13_9_24  pay_13_9_24  1
    w_14_9_24  Obj       3500.1845760000001
    w_14_9_24  pay_14_9_24  1
    v_10_0    pay_0_10_0  -1
    v_10_0    pay_1_10_0  -1
    v_10_0    pay_2_10_0  -1
    v_10_0    pay_3_10_0  -1
    v_10_0    pay_4_10_0  -1
    v_10_0    pay_6_10_0  -1
    v_10_0    pay_8_10_0  -1
    v_10_0    touch_9_10_0  1
    v_10_0    pay_10_10_0  -1
    v_10_0    pay_11_10_0  -1
    v_10_0    pay_12_10_0  -1
    v_10_0    pay_13_10_0  -1
    v_10_0    pay_14_10_0  -1
    w_0_10_0  Obj       302.17420800000002
    w_0_10_0  pay_0_10_0  1
    w_1_10_0  Obj       2862.2612479999998
    w_1_10_0  pay_1_10_0  1
    w_2_10_0  Obj       21580.274688000001
    w_2_10_0  pay_2_10_0  1
    w_3_10_0  Obj       3256.7664639999998
    w_3_10_0  pay_3_10_0  1
    w_4_10_0  Obj       109126.857728
    w_4_10_0  pay_4_10_0  1
    w_6_10_0  Obj       24560.048127999999
    w_6_10_0  pay_6_10_0  1
    w_8_10_0  Obj       82594.283519999997
    w_8_10_0  pay_8_10_0  1
    w_10_10_0  Obj       1585340.1948160001
    w_10_10_0  pay_10_10_0  1
    w_11_10_0  Obj       34708.065280000003
    w_11_10_0  pay_11_10_0  1
    w_12_10_0  Obj       7436.8430079999998
    w_12_10_0  pay_12_10_0  1
    w_13_10_0  Obj       3475.0033920000001
    w_13_10_0  pay_13_10_0  1
    w_14_10_0  Obj       3500.1845760000001
    w_14_10_0  pay_14_10_0  1
    v_10_1    pay_0_10_1  -1
    v_10_1    pay_1_10_1  -1
    v_10_1    pay_2_10_1  -1
    v_10_1    pay_3_10_1  -1
    v_10_1    touch_4_10_1  1
    v_10_1    pay_6_10_1  -1
    v_10_1    pay_8_10_1  -1
    v_10_1    pay_9_10_1  -1
    v_10_1    touch_10_10_1  1
    v_10_1    pay_11_10_1  -1
    v_10_1    pay_12_10_1  -1
    v_10_1    pay_13_10_1  -1
    v_10_1    pay_14_10_1  -1
    w_0_10_1  Obj       302.17420800000002
    w_0_10_1  pay_0_10_1  1
    w_1_10_1  Obj       2862.2612479999998
    w_1_10_1  pay_1_10_1  1
    w_2_10_1  Obj       21580.274688000001
    w_2_10_1  pay_2_10_1  1
    w_3_10_1  Obj       3256.7664639999998
    w_3_10_1  pay_3_10_1  1
    w_6_10_1  Obj       24560.048127999999
    w_6_10_1  pay_6_10_1  1
    w_8_10_1  Obj       82594.283519999997
    w_8_10_1  pay_8_10_1  1
    w_9_10_1  Obj       663.104512
    w_9_10_1  pay_9_10_1  1
    w_11_10_1  Obj       34708.065280000003
    w_11_10_1  pay_11_10_1  1
    w_12_10_1  Obj       7436.8430079999998
    w_12_10_1  pay_12_10_1  1
    w_13_10_1  Obj       3475.0033920000001
    w_13_10_1  pay_13_10_1  1
    w_14_10_1  Obj       3500.1845760000001
    w_14_10_1  pay_14_10_1  1
    v_10_2    pay_0_10_2  -1
    v_10_2    pay_1_10_2  -1
    v_10_2    pay_2_10_2  -1
    v_10_2    pay_3_10_2  -1
    v_10_2    touch_4_10_2  1
    v_10_2    pay_6_10_2  -1
    v_10_2    pay_8_10_2  -1
    v_10_2    pay_9_10_2  -1
    v_10_2    pay_10_10_2  -1
    v_10_2    pay_11_10_2  -1
    v_10_2    pay_12_10_2  -1
    v_10_2    pay_13_10_2  -1
    v_10_2    pay_14_10_2  -1
    w_0_10_2  Obj       302.17420800000002
    w_0_10_2  pay_0_10_2  1
    w_1_10_2  Obj       2862.2612479999998
    w_1_10_2  pay_1_10_2  1
    w_2_10_2  Obj       21580.274688000001
    w_2_10_2  pay_2_10_2  1
    w_3_10_2  Obj       3256.7664639999998
    w_3_10_2  pay_3_10_2  1
    w_6_10_2  Obj       24560.048127999999
    w_6_10_2  pay_6_10_2  1
    w_8_10_2  Obj       82594.283519999997
    w_8_10_2  pay_8_10_2  1
    w_9_10_2  Obj       663.104512
    w_9_10_2  pay_9_10_2  1
    w_10_10_2  Obj       1585340.1948160001
    w_10_10_2  pay_10_10_2  1
    w_11_10_2  Obj       34708.065280000003
    w_11_10_2  pay_11_10_2  1
    w_12_10_2  Obj       7436.8430079999998
    w_12_10_2  pay_12_10_2  1
    w_13_10_2  Obj       3475.0033920000001
    w_13_10_2  pay_13_10_2  1
    w_14_10_2  Obj       3500.1845760000001
    w_14_10_2  pay_14_10_2  1
    v_10_3    pay_0_10_3  -1
    v_10_3    pay_1_10_3  -1
    v_10_3    pay_2_10_3  -1
    v_10_3    pay_3_10_3  -1
    v_10_3    pay_4_10_3  -1
    v_10_3    pay_6_10_3  -1
    v_10_3    pay_8_10_3  -1
    v_10_3    pay_9_10_3  -1
    v_10_3    pay_10_10_3  -1
    v_10_3    touch_11_10_3  1
    v_10_3    pay_12_10_3  -1
    v_10_3    pay_13_10_3  -1
    v_10_3    pay_14_10_3  -1
    w_0_10_3  Obj       604.34841600000004
    w_0_10_3  pay_0_10_3  1
    w_1_10_3  Obj       5724.5224959999996
    w_1_10_3  pay_1_10_3  1
    w_2_10_3  Obj       43160.549376000003
    w_2_10_3  pay_2_10_3  1
    w_3_10_3  Obj       6513.5329279999996
    w_3_10_3  pay_3_10_3  1
    w_4_10_3  Obj       218253.71545600001
    w_4_10_3  pay_4_10_3  1
    w_6_10_3  Obj       49120.096255999997
    w_6_10_3  pay_6_10_3  1
    w_8_10_3  Obj       165188.56703999999
    w_8_10_3  pay_8_10_3  1
    w_9_10_3  Obj       1326.209024
    w_9_10_3  pay_9_10_3  1
    w_10_10_3  Obj       3170680.3896320001
    w_10_10_3  pay_10_10_3  1
    w_12_10_3  Obj       14873.686016
    w_12_10_3  pay_12_10_3  1
    w_13_10_3  Obj       6950.0067840000002
    w_13_10_3  pay_13_10_3  1
    w_14_10_3  Obj       7000.3691520000002
    w_14_10_3  pay_14_10_3  1
    v_10_4    pay_0_10_4  -1
    v_10_4    touch_1_10_4  1
    v_10_4    pay_2_10_4  -1
    v_10_4    pay_3_10_4  -1
    v_10_4    pay_4_10_4  -1
    v_10_4    pay_6_10_4  -1
    v_10_4    pay_8_10_4  -1
    v_10_4    pay_9_10_4  -1
    v_10_4    pay_10_10_4  -1
    v_10_4    touch_11_10_4  1
    v_10_4    touch_12_10_4  1
    v_10_4    pay_13_10_4  -1
    v_10_4    pay_14_10_4  -1
    w_0_10_4  Obj       302.17420800000002
    w_0_10_4  pay_0_10_4  1
    w_2_10_4  Obj       21580.274688000001
    w_2_10_4  pay_2_10_4  1
    w_3_10_4  Obj       3256.7664639999998
    w_3_10_4  pay_3_10_4  1
    w_4_10_4  Obj       109126.857728
    w_4_10_4  pay_4_10_4  1
    w_6_10_4  Obj       24560.048127999999
    w_6_10_4  pay_6_10_4  1
    w_8_10_4  Obj       82594.283519999997
    w_8_10_4  pay_8_10_4  1
    w_9_10_4  Obj       663.104512
    w_9_10_4  pay_9_10_4  1
    w_10_10_4  Obj       1585340.1948160001
    w_10_10_4  pay_10_10_4  1
    w_13_10_4  Obj       3475.0033920000001
    w_13_10_4  pay_13_10_4  1
    w_14_10_4  Obj       3500.1845760000001
    w_14_10_4  pay_14_10_4  1
    v_10_5    pay_0_10_5  -1
    v_10_5    pay_1_10_5  -1
    v_10_5    pay_2_10_5  -1
    v_10_5    pay_3_10_5  -1
    v_10_5    pay_4_10_5  -1
    v_10_5    pay_6_10_5  -1
    v_10_5    pay_8_10_5  -1
    v_10_5    pay_9_10_5  -1
    v_10_5    touch_10_10_5  1
    v_10_5    pay_11_10_5  -1
    v_10_5    pay_12_10_5  -1
    v_10_5    pay_13_10_5  -1
    v_10_5    pay_14_10_5  -1
    w_0_10_5  Obj       2115.2194559999998
    w_0_10_5  pay_0_10_5  1
    w_1_10_5  Obj       20035.828735999999
    w_1_10_5  pay_1_10_5  1
    w_2_10_5  Obj       151061.92281600001
    w_2_10_5  pay_2_10_5  1
    w_3_10_5  Obj       22797.365247999998
    w_3_10_5  pay_3_10_5  1
    w_4_10_5  Obj       763888.00409599999
    w_4_10_5  pay_4_10_5  1
    w_6_10_5  Obj       171920.33689599999
    w_6_10_5  pay_6_10_5  1
    w_8_10_5  Obj       578159.98464000004
    w_8_10_5  pay_8_10_5  1
    w_9_10_5  Obj       4641.7315840000001
    w_9_10_5  pay_9_10_5  1
    w_11_10_5  Obj       242956.45696000001
    w_11_10_5  pay_11_10_5  1
    w_12_10_5  Obj       52057.901056000002
    w_12_10_5  pay_12_10_5  1
    w_13_10_5  Obj       24325.023743999998
    w_13_10_5  pay_13_10_5  1
    w_14_10_5  Obj       24501.292032000001
    w_14_10_5  pay_14_10_5  1
    v_10_6    pay_0_10_6  -1
    v_10_6    touch_1_10_6  1
    v_10_6    pay_2_10_6  -1
    v_10_6    pay_3_10_6  -1
    v_10_6    touch_4_10_6  1
    v_10_6    pay_6_10_6  -1
    v_10_6    pay_8_10_6  -1
    v_10_6    pay_9_10_6  -1
    v_10_6    pay_10_10_6  -1
    v_10_6    pay_11_10_6  -1
    v_10_6    pay_12_10_6  -1
    v_10_6    pay_13_10_6  -1
    v_10_6    pay_14_10_6  -1
    w_0_10_6  Obj       302.17420800000002
    w_0_10_6  pay_0_10_6  1
    w_2_10_6  Obj       21580.274688000001
    w_2_10_6  pay_2_10_6  1
    w_3_10_6  Obj       3256.7664639999998
    w_3_10_6  pay_3_10_6  1
    w_6_10_6  Obj       24560.048127999999
    w_6_10_6  pay_6_10_6  1
    w_8_10_6  Obj       82594.283519999997
    w_8_10_6  pay_8_10_6  1
    w_9_10_6  Obj       663.104512
    w_9_10_6  pay_9_10_6  1
    w_10_10_6  Obj       1585340.1948160001
    w_10_10_6  pay_10_10_6  1
    w_11_10_6  Obj       34708.065280000003
    w_11_10_6  pay_11_10_6  1
    w_12_10_6  Obj       7436.8430079999998
    w_12_10_6  pay_12_10_6  1
    w_13_10_6  Obj       3475.0033920000001
    w_13_10_6  pay_13_10_6  1
    w_14_10_6  Obj       3500.1845760000001
    w_14_10_6  pay_14_10_6  1
    v_10_8    pay_0_10_8  -1
    v_10_8    pay_1_10_8  -1
    v_10_8    pay_2_10_8  -1
    v_10_8    pay_3_10_8  -1
    v_10_8    pay_4_10_8  -1
    v_10_8    pay_6_10_8  -1
    v_10_8    pay_8_10_8  -1
    v_10_8    pay_9_10_8  -1
    v_10_8    pay_10_10_8  -1
    v_10_8    pay_11_10_8  -1
    v_10_8    pay_12_10_8  -1
    v_10_8    touch_13_10_8  1
    v_10_8    pay_14_10_8  -1
    w_0_10_8  Obj       302.17420800000002
    w_0_10_8  pay_0_10_8  1
    w_1_10_8  Obj       2862.2612479999998
    w_1_10_8  pay_1_10_8  1
    w_2_10_8  Obj       21580.274688000001
    w_2_10_8  pay_2_10_8  1
    w_3_10_8  Obj       3256.7664639999998
    w_3_10_8  pay_3_10_8  1
    w_4_10_8  Obj       109126.857728
    w_4_10_8  pay_4_10_8  1
    w_6_10_8  Obj       24560.048127999999
    w_6_10_8  pay_6_10_8  1
    w_8_10_8  Obj       82594.283519999997
    w_8_10_8  pay_8_10_8  1
    w_9_10_8  Obj       663.104512
    w_9_10_8  pay_9_10_8  1
    w_10_10_8  Obj       1585340.1948160001
    w_10_10_8  pay_10_10_8  1
    w_11_10_8  Obj       34708.065280000003
    w_11_10_8  pay_11_10_8  1
    w_12_10_8  Obj       7436.8430079999998
    w_12_10_8  pay_12_10_8  1
    w_14_10_8  Obj       3500.1845760000001
    w_14_10_8  pay_14_10_8  1
    v_10_10   pay_0_10_10  -1
    v_10_10   touch_1_10_10  1
    v_10_10   pay_2_10_10  -1
    v_10_10   pay_3_10_10  -1
    v_10_10   touch_4_10_10  1
    v_10_10   pay_6_10_10  -1
    v_10_10   pay_8_10_10  -1
    v_10_10   touch_9_10_10  1
    v_10_10   pay_10_10_10  -1
    v_10_10   touch_11_10_10  1
    v_10_10   pay_12_10_10  -1
    v_10_10   pay_13_10_10  -1
    v_10_10   pay_14_10_10  -1
    w_0_10_10  Obj       302.17420800000002
    w_0_10_10  pay_0_10_10  1
    w_2_10_10  Obj       21580.274688000001
    w_2_10_10  pay_2_10_10  1
    w_3_10_10  Obj       3256.7664639999998
    w_3_10_10  pay_3_10_10  1
    w_6_10_10  Obj       24560.048127999999
    w_6_10_10  pay_6_10_10  1
    w_8_10_10  Obj       82594.283519999997
    w_8_10_10  pay_8_10_10  1
    w_10_10_10  Obj       1585340.1948160001
    w_10_10_10  pay_10_10_10  1
    w_12_10_10  Obj       7436.8430079999998
    w_12_10_10  pay_12_10_10  1
    w_13_10_10  Obj       3475.0033920000001
    w_13_10_10  pay_13_10_10  1
    w_14_10_10  Obj       3500.1845760000001
    w_14_10_10  pay_14_10_10  1
    v_10_11   pay_0_10_11  -1
    v_10_11   pay_1_10_11  -1
    v_10_11   touch_2_10_11  1
    v_10_11   pay_3_10_11  -1
    v_10_11   pay_4_10_11  -1
    v_10_11   pay_6_10_11  -1
    v_10_11   pay_8_10_11  -1
    v_10_11   pay_9_10_11  -1
    v_10_11   pay_10_10_11  -1
    v_10_11   pay_11_10_11  -1
    v_10_11   pay_12_10_11  -1
    v_10_11   pay_13_10_11  -1
    v_10_11   pay_14_10_11  -1
    w_0_10_11  Obj       604.34841600000004
    w_0_10_11  pay_0_10_11  1
    w_1_10_11  Obj       5724.5224959999996
    w_1_10_11  pay_1_10_11  1
    w_3_10_11  Obj       6513.5329279999996
    w_3_10_11  pay_3_10_11  1
    w_4_10_11  Obj       218253.71545600001
    w_4_10_11  pay_4_10_11  1
    w_6_10_11  Obj       49120.096255999997
    w_6_10_11  pay_6_10_11  1
    w_8_10_11  Obj       165188.56703999999
    w_8_10_11  pay_8_10_11  1
    w_9_10_11  Obj       1326.209024
    w_9_10_11  pay_9_10_11  1
    w_10_10_11  Obj       3170680.3896320001
    w_10_10_11  pay_10_10_11  1
    w_11_10_11  Obj       69416.130560000005
    w_11_10_11  pay_11_10_11  1
    w_12_10_11  Obj       14873.686016
    w_12_10_11  pay_12_10_11  1
    w_13_10_11  Obj       6950.0067840000002
    w_13_10_11  pay_13_10_11  1
    w_14_10_11  Obj       7000.3691520000002
    w_14_10_11  pay_14_10_11  1
    v_10_12   pay_0_10_12  -1
    v_10_12   touch_1_10_12  1
    v_10_12   pay_2_10_12  -1
    v_10_12   pay_3_10_12  -1
    v_10_12   pay_4_10_12  -1
    v_10_12   pay_6_10_12  -1
    v_10_12   pay_8_10_12  -1
    v_10_12   touch_9_10_12  1
    v_10_12   pay_10_10_12  -1
    v_10_12   touch_11_10_12  1
    v_10_12   pay_12_10_12  -1
    v_10_12   pay_13_10_12  -1
    v_10_12   pay_14_10_12  -1
    w_0_10_12  Obj       302.17420800000002
    w_0_10_12  pay_0_10_12  1
    w_2_10_12  Obj       21580.274688000001
    w_2_10_12  pay_2_10_12  1
    w_3_10_12  Obj       3256.7664639999998
    w_3_10_12  pay_3_10_12  1
    w_4_10_12  Obj       109126.857728
    w_4_10_12  pay_4_10_12  1
    w_6_10_12  Obj       24560.048127999999
    w_6_10_12  pay_6_10_12  1
    w_8_10_12  Obj       82594.283519999997
    w_8_10_12  pay_8_10_12  1
    w_10_10_12  Obj       1585340.1948160001
    w_10_10_12  pay_10_10_12  1
    w_12_10_12  Obj       7436.8430079999998
    w_12_10_12  pay_12_10_12  1
    w_13_10_12  Obj       3475.0033920000001
    w_13_10_12  pay_13_10_12  1
    w_14_10_12  Obj       3500.1845760000001
    w_14_10_12  pay_14_10_12  1
    v_10_14   pay_0_10_14  -1
    v_10_14   touch_1_10_14  1
    v_10_14   touch_2_10_14  1
    v_10_14   pay_3_10_14  -1
    v_10_14   touch_4_10_14  1
    v_10_14   pay_6_10_14  -1
    v_10_14   pay_8_10_14  -1
    v_10_14   pay_9_10_14  -1
    v_10_14   pay_10_10_14  -1
    v_10_14   pay_11_10_14  -1
    v_10_14   pay_12_10_14  -1
    v_10_14   pay_13_10_14  -1
    v_10_14   pay_14_10_14  -1
    w_0_10_14  Obj       302.17420800000002
    w_0_10_14  pay_0_10_14  1
    w_3_10_14  Obj       3256.7664639999998
    w_3_10_14  pay_3_10_14  1
    w_6_10_14  Obj       24560.048127999999
    w_6_10_14  pay_6_10_14  1
    w_8_10_14  Obj       82594.283519999997
    w_8_10_14  pay_8_10_14  1
    w_9_10_14  Obj       663.104512
    w_9_10_14  pay_9_10_14  1
    w_10_10_14  Obj       1585340.1948160001
    w_10_10_14  pay_10_10_14  1
    w_11_10_14  Obj       34708.065280000003
    w_11_10_14  pay_11_10_14  1
    w_12_10_14  Obj       7436.8430079999998
    w_12_10_14  pay_12_10_14  1
    w_13_10_14  Obj       3475.0033920000001
    w_13_10_14  pay_13_10_14  1
    w_14_10_14  Obj       3500.1845760000001
    w_14_10_14  pay_14_10_14  1
    v_10_15   pay_0_10_15  -1
    v_10_15   pay_1_10_15  -1
    v_10_15   pay_2_10_15  -1
    v_10_15   pay_3_10_15  -1
    v_10_15   pay_4_10_15  -1
    v_10_15   pay_6_10_15  -1
    v_10_15   pay_8_10_15  -1
    v_10_15   pay_9_10_15  -1
    v_10_15   pay_10_10_15  -1
    v_10_15   pay_11_10_15  -1
    v_10_15   touch_12_10_15  1
    v_10_15   pay_13_10_15  -1
    v_10_15   pay_14_10_15  -1
    w_0_10_15  Obj       302.17420800000002
    w_0_10_15  pay_0_10_15  1
    w_1_10_15  Obj       2862.2612479999998
    w_1_10_15  pay_1_10_15  1
    w_2_10_15  Obj       21580.274688000001
    w_2_10_15  pay_2_10_15  1
    w_3_10_15  Obj       3256.7664639999998
    w_3_10_15  pay_3_10_15  1
    w_4_10_15  Obj       109126.857728
    w_4_10_15  pay_4_10_15  1
    w_6_10_15  Obj       24560.048127999999
    w_6_10_15  pay_6_10_15  1
    w_8_10_15  Obj       82594.283519999997
    w_8_10_15  pay_8_10_15  1
    w_9_10_15  Obj       663.104512
    w_9_10_15  pay_9_10_15  1
    w_10_10_15  Obj       1585340.1948160001
    w_10_10_15  pay_10_10_15  1
    w_11_10_15  Obj       34708.065280000003
    w_11_10_15  pay_11_10_15  1
    w_13_10_15  Obj       3475.0033920000001
    w_13_10_15  pay_13_10_15  1
    w_14_10_15  Obj       3500.1845760000001
    w_14_10_15  pay_14_10_15  1
    v_10_16   pay_0_10_16  -1
    v_10_16   touch_1_10_16  1
    v_10_16   pay_2_10_16  -1
    v_10_16   pay_3_10_16  -1
    v_10_16   pay_4_10_16  -1
    v_10_16   touch_6_10_16  1
    v_10_16   pay_8_10_16  -1
    v_10_16   pay_9_10_16  -1
    v_10_16   pay_10_10_16  -1
    v_10_16   touch_11_10_16  1
    v_10_16   pay_12_10_16  -1
    v_10_16   pay_13_10_16  -1
    v_10_16   pay_14_10_16  -1
    w_0_10_16  Obj       302.17420800000002
    w_0_10_16  pay_0_10_16  1
    w_2_10_16  Obj       21580.274688000001
    w_2_10_16  pay_2_10_16  1
    w_3_10_16  Obj       3256.7664639999998
    w_3_10_16  pay_3_10_16  1
    w_4_10_16  Obj       109126.857728
    w_4_10_16  pay_4_10_16  1
    w_8_10_16  Obj       82594.283519999997
    w_8_10_16  pay_8_10_16  1
    w_9_10_16  Obj       663.104512
    w_9_10_16  pay_9_10_16  1
    w_10_10_16  Obj       1585340.1948160001
    w_10_10_16  pay_10_10_16  1
    w_12_10_16  Obj       7436.8430079999998
    w_12_10_16  pay_12_10_16  1
    w_13_10_16  Obj       3475.0033920000001
    w_13_10_16  pay_13_10_16  1
    w_14_10_16  Obj       3500.1845760000001
    w_14_10_16  pay_14_10_16  1
    v_10_17   pay_0_10_17  -1
    v_10_17   pay_1_10_17  -1
    v_10_17   pay_2_10_17  -1
    v_10_17   touch_3_10_17  1
    v_10_17   pay_4_10_17  -1
    v_10_17   pay_6_10_17  -1
    v_10_17   pay_8_10_17  -1
    v_10_17   pay_9_10_17  -1
    v_10_17   pay_10_10_17  -1
    v_10_17   pay_11_10_17  -1
    v_10_17   pay_12_10_17  -1
    v_10_17   pay_13_10_17  -1
    v_10_17   pay_14_10_17  -1
    w_0_10_17  Obj       604.34841600000004
    w_0_10_17  pay_0_10_17  1
    w_1_10_17  Obj       5724.5224959999996
    w_1_10_17  pay_1_10_17  1
    w_2_10_17  Obj       43160.549376000003
    w_2_10_17  pay_2_10_17  1
    w_4_10_17  Obj       218253.71545600001
    w_4_10_17  pay_4_10_17  1
    w_6_10_17  Obj       49120.096255999997
    w_6_10_17  pay_6_10_17  1
    w_8_10_17  Obj       165188.56703999999
    w_8_10_17  pay_8_10_17  1
    w_9_10_17  Obj       1326.209024
    w_9_10_17  pay_9_10_17  1
    w_10_10_17  Obj       3170680.3896320001
    w_10_10_17  pay_10_10_17  1
    w_11_10_17  Obj       69416.130560000005
    w_11_10_17  pay_11_10_17  1
    w_12_10_17  Obj       14873.686016
    w_12_10_17  pay_12_10_17  1
    w_13_10_17  Obj       6950.0067840000002
    w_13_10_17  pay_13_10_17  1
    w_14_10_17  Obj       7000.3691520000002
    w_14_10_17  pay_14_10_17  1
    v_10_20   pay_0_10_20  -1
    v_10_20   touch_1_10_20  1
    v_10_20   touch_2_10_20  1
    v_10_20   pay_3_10_20  -1
    v_10_20   touch_4_10_20  1
    v_10_20   pay_6_10_20  -1
    v_10_20   pay_8_10_20  -1
    v_10_20   pay_9_10_20  -1
    v_10_20   pay_10_10_20  -1
    v_10_20   touch_11_10_20  1
    v_10_20   pay_12_10_20  -1
    v_10_20   touch_13_10_20  1
    v_10_20   pay_14_10_20  -1
    w_0_10_20  Obj       302.17420800000002
    w_0_10_20  pay_0_10_20  1
    w_3_10_20  Obj       3256.7664639999998
    w_3_10_20  pay_3_10_20  1
    w_6_10_20  Obj       24560.048127999999
    w_6_10_20  pay_6_10_20  1
    w_8_10_20  Obj       82594.283519999997
    w_8_10_20  pay_8_10_20  1
    w_9_10_20  Obj       663.104512
    w_9_10_20  pay_9_10_20  1
    w_10_10_20  Obj       1585340.1948160001
    w_10_10_20  pay_10_10_20  1
    w_12_10_20  Obj       7436.8430079999998
    w_12_10_20  pay_12_10_20  1
    w_14_10_20  Obj       3500.1845760000001
    w_14_10_20  pay_14_10_20  1
    v_10_21   pay_0_10_21  -1
    v_10_21   pay_1_10_21  -1
    v_10_21   pay_2_10_21  -1
    v_10_21   pay_3_10_21  -1
    v_10_21   pay_4_10_21  -1
    v_10_21   pay_6_10_21  -1
    v_10_21   pay_8_10_21  -1
    v_10_21   pay_9_10_21  -1
    v_10_21   pay_10_10_21  -1
    v_10_21   pay_11_10_21  -1
    v_10_21   pay_12_10_21  -1
    v_10_21   pay_13_10_21  -1
    v_10_21   touch_14_10_21  1
    w_0_10_21  Obj       604.34841600000004
    w_0_10_21  pay_0_10_21  1
    w_1_10_21  Obj       5724.5224959999996
    w_1_10_21  pay_1_10_21  1
    w_2_10_21  Obj       43160.549376000003
    w_2_10_21  pay_2_10_21  1
    w_3_10_21  Obj       6513.5329279999996
    w_3_10_21  pay_3_10_21  1
    w_4_10_21  Obj       218253.71545600001
    w_4_10_21  pay_4_10_21  1
    w_6_10_21  Obj       49120.096255999997
    w_6_10_21  pay_6_10_21  1
    w_8_10_21  Obj       165188.56703999999
    w_8_10_21  pay_8_10_21  1
    w_9_10_21  Obj       1326.209024
    w_9_10_21  pay_9_10_21  1
    w_10_10_21  Obj       3170680.3896320001
    w_10_10_21  pay_10_10_21  1
    w_11_10_21  Obj       69416.130560000005
    w_11_10_21  pay_11_10_21  1
    w_12_10_21  Obj       14873.686016
    w_12_10_21  pay_12_10_21  1
    w_13_10_21  Obj       6950.0067840000002
    w_13_10_21  pay_13_10_21  1
    v_10_22   pay_0_10_22  -1
    v_10_22   touch_1_10_22  1
    v_10_22   pay_2_10_22  -1
    v_10_22   pay_3_10_22  -1
    v_10_22   pay_4_10_22  -1
    v_10_22   pay_6_10_22  -1
    v_10_22   pay_8_10_22  -1
    v_10_22   pay_9_10_22  -1
    v_10_22   pay_10_10_22  -1
    v_10_22   touch_11_10_22  1
    v_10_22   pay_12_10_22  -1
    v_10_22   pay_13_10_22  -1
    v_10_22   pay_14_10_22  -1
    w_0_10_22  Obj       302.17420800000002
    w_0_10_22  pay_0_10_22  1
    w_2_10_22  Obj       21580.274688000001
    w_2_10_22  pay_2_10_22  1
    w_3_10_22  Obj       3256.7664639999998
    w_3_10_22  pay_3_10_22  1
    w_4_10_22  Obj       109126.857728
    w_4_10_22  pay_4_10_22  1
    w_6_10_22  Obj       24560.048127999999
    w_6_10_22  pay_6_10_22  1
    w_8_10_22  Obj       82594.283519999997
    w_8_10_22  pay_8_10_22  1
    w_9_10_22  Obj       663.104512
    w_9_10_22  pay_9_10_22  1
    w_10_10_22  Obj       1585340.1948160001
    w_10_10_22  pay_10_10_22  1
    w_12_10_22  Obj       7436.8430079999998
    w_12_10_22  pay_12_10_22  1
    w_13_10_22  Obj       3475.0033920000001
    w_13_10_22  pay_13_10_22  1
    w_14_10_22  Obj       3500.1845760000001
    w_14_10_22  pay_14_10_22  1
    v_10_23   pay_0_10_23  -1
    v_10_23   touch_1_10_23  1
    v_10_23   touch_2_10_23  1
    v_10_23   pay_3_10_23  -1
    v_10_23   touch_4_10_23  1
    v_10_23   pay_6_10_23  -1
    v_10_23   pay_8_10_23  -1
    v_10_23   pay_9_10_23  -1
    v_10_23   pay_10_10_23  -1
    v_10_23   pay_11_10_23  -1
    v_10_23   pay_12_10_23  -1
    v_10_23   pay_13_10_23  -1
    v_10_23   pay_14_10_23  -1
    w_0_10_23  Obj       302.17420800000002
    w_0_10_23  pay_0_10_23  1
    w_3_10_23  Obj       3256.7664639999998
    w_3_10_23  pay_3_10_23  1
    w_6_10_23  Obj       24560.048127999999
    w_6_10_23  pay_6_10_23  1
    w_8_10_23  Obj       82594.283519999997
    w_8_10_23  pay_8_10_23  1
    w_9_10_23  Obj       663.104512
    w_9_10_23  pay_9_10_23  1
    w_10_10_23  Obj       1585340.1948160001
    w_10_10_23  pay_10_10_23  1
    w_11_10_23  Obj       34708.065280000003
    w_11_10_23  pay_11_10_23  1
    w_12_10_23  Obj       7436.8430079999998
    w_12_10_23  pay_12_10_23  1
    w_13_10_23  Obj       3475.0033920000001
    w_13_10_23  pay_13_10_23  1
    w_14_10_23  Obj       3500.1845760000001
    w_14_10_23  pay_14_10_23  1
    v_10_24   pay_0_10_24  -1
    v_10_24   touch_1_10_24  1
    v_10_24   pay_2_10_24  -1
    v_10_24   pay_3_10_24  -1
    v_10_24   pay_4_10_24  -1
    v_10_24   pay_6_10_24  -1
    v_10_24   pay_8_10_24  -1
    v_10_24   pay_9_10_24  -1
    v_10_24   pay_10_10_24  -1
    v_10_24   pay_11_10_24  -1
    v_10_24   pay_12_10_24  -1
    v_10_24   pay_13_10_24  -1
    v_10_24   pay_14_10_24  -1
    w_0_10_24  Obj       302.17420800000002
    w_0_10_24  pay_0_10_24  1
    w_2_10_24  Obj       21580.274688000001
    w_2_10_24  pay_2_10_24  1
    w_3_10_24  Obj       3256.7664639999998
    w_3_10_24  pay_3_10_24  1
    w_4_10_24  Obj       109126.857728
    w_4_10_24  pay_4_10_24  1
    w_6_10_24  Obj       24560.048127999999
    w_6_10_24  pay_6_10_24  1
    w_8_10_24  Obj       82594.283519999997
    w_8_10_24  pay_8_10_24  1
    w_9_10_24  Obj       663.104512
    w_9_10_24  pay_9_10_24  1
    w_10_10_24  Obj       1585340.1948160001
    w_10_10_24  pay_10_10_24  1
    w_11_10_24  Obj       34708.065280000003
    w_11_10_24  pay_11_10_24  1
    w_12_10_24  Obj       7436.8430079999998
    w_12_10_24  pay_12_10_24  1
    w_13_10_24  Obj       3475.0033920000001
    w_13_10_24  pay_13_10_24  1
    w_14_10_24  Obj       3500.1845760000001
    w_14_10_24  pay_14_10_24  1
    v_11_0    pay_0_11_0  -1
    v_11_0    pay_1_11_0  -1
    v_11_0    pay_2_11_0  -1
    v_11_0    pay_3_11_0  -1
    v_11_0    pay_4_11_0  -1
    v_11_0    pay_6_11_0  -1
    v_11_0    pay_8_11_0  -1
    v_11_0    touch_9_11_0  1
    v_11_0    pay_10_11_0  -1
    v_11_0    pay_11_11_0  -1
    v_11_0    pay_12_11_0  -1
    v_11_0    pay_13_11_0  -1
    v_11_0    pay_14_11_0  -1
    w_0_11_0  Obj       302.17420800000002
    w_0_11_0  pay_0_11_0  1
    w_1_11_0  Obj       2862.2612479999998
    w_1_11_0  pay_1_11_0  1
    w_2_11_0  Obj       21580.274688000001
    w_2_11_0  pay_2_11_0  1
    w_3_11_0  Obj       3256.7664639999998
    w_3_11_0  pay_3_11_0  1
    w_4_11_0  Obj       109126.857728
    w_4_11_0  pay_4_11_0  1
    w_6_11_0  Obj       24560.048127999999
    w_6_11_0  pay_6_11_0  1
    w_8_11_0  Obj       82594.283519999997
    w_8_11_0  pay_8_11_0  1
    w_10_11_0  Obj       1585340.1948160001
    w_10_11_0  pay_10_11_0  1
    w_11_11_0  Obj       34708.065280000003
    w_11_11_0  pay_11_11_0  1
    w_12_11_0  Obj       7436.8430079999998
    w_12_11_0  pay_12_11_0  1
    w_13_11_0  Obj       3475.0033920000001
    w_13_11_0  pay_13_11_0  1
    w_14_11_0  Obj       3500.1845760000001
    w_14_11_0  pay_14_11_0  1
    v_11_1    pay_0_11_1  -1
    v_11_1    pay_1_11_1  -1
    v_11_1    pay_2_11_1  -1
    v_11_1    pay_3_11_1  -1
    v_11_1    touch_4_11_1  1
    v_11_1    pay_6_11_1  -1
    v_11_1    pay_8_11_1  -1
    v_11_1    pay_9_11_1  -1
    v_11_1    touch_10_11_1  1
    v_11_1    pay_11_11_1  -1
    v_11_1    pay_12_11_1  -1
    v_11_1    pay_13_11_1  -1
    v_11_1    pay_14_11_1  -1
    w_0_11_1  Obj       302.17420800000002
    w_0_11_1  pay_0_11_1  1
    w_1_11_1  Obj       2862.2612479999998
    w_1_11_1  pay_1_11_1  1
    w_2_11_1  Obj       21580.274688000001
    w_2_11_1  pay_2_11_1  1
    w_3_11_1  Obj       3256.7664639999998
    w_3_11_1  pay_3_11_1  1
    w_6_11_1  Obj       24560.048127999999
    w_6_11_1  pay_6_11_1  1
    w_8_11_1  Obj       82594.283519999997
    w_8_11_1  pay_8_11_1  1
    w_9_11_1  Obj       663.104512
    w_9_11_1  pay_9_11_1  1
    w_11_11_1  Obj       34708.065280000003
    w_11_11_1  pay_11_11_1  1
    w_12_11_1  Obj       7436.8430079999998
    w_12_11_1  pay_12_11_1  1
    w_13_11_1  Obj       3475.0033920000001
    w_13_11_1  pay_13_11_1  1
    w_14_11_1  Obj       3500.1845760000001
    w_14_11_1  pay_14_11_1  1
    v_11_2    pay_0_11_2  -1
    v_11_2    pay_1_11_2  -1
    v_11_2    pay_2_11_2  -1
    v_11_2    pay_3_11_2  -1
    v_11_2    touch_4_11_2  1
    v_11_2    pay_6_11_2  -1
    v_11_2    pay_8_11_2  -1
    v_11_2    pay_9_11_2  -1
    v_11_2    pay_10_11_2  -1
    v_11_2    pay_11_11_2  -1
    v_11_2    pay_12_11_2  -1
    v_11_2    pay_13_11_2  -1
    v_11_2    pay_14_11_2  -1
    w_0_11_2  Obj       302.17420800000002
    w_0_11_2  pay_0_11_2  1
    w_1_11_2  Obj       2862.2612479999998
    w_1_11_2  pay_1_11_2  1
    w_2_11_2  Obj       21580.274688000001
    w_2_11_2  pay_2_11_2  1
    w_3_11_2  Obj       3256.7664639999998
    w_3_11_2  pay_3_11_2  1
    w_6_11_2  Obj       24560.048127999999
    w_6_11_2  pay_6_11_2  1
    w_8_11_2  Obj       82594.283519999997
    w_8_11_2  pay_8_11_2  1
    w_9_11_2  Obj       663.104512
    w_9_11_2  pay_9_11_2  1
    w_10_11_2  Obj       1585340.1948160001
    w_10_11_2  pay_10_11_2  1
    w_11_11_2  Obj       34708.065280000003
    w_11_11_2  pay_11_11_2  1
    w_12_11_2  Obj       7436.8430079999998
    w_12_11_2  pay_12_11_2  1
    w_13_11_2  Obj       3475.0033920000001
    w_13_11_2  pay_13_11_2  1
    w_14_11_2  Obj       3500.1845760000001
    w_14_11_2  pay_14_11_2  1
    v_11_3    pay_0_11_3  -1
    v_11_3    pay_1_11_3  -1
    v_11_3    pay_2_11_3  -1
    v_11_3    pay_3_11_3  -1
    v_11_3    pay_4_11_3  -1
    v_11_3    pay_6_11_3  -1
    v_11_3    pay_8_11_3  -1
    v_11_3    pay_9_11_3  -1
    v_11_3    pay_10_11_3  -1
    v_11_3    touch_11_11_3  1
    v_11_3    pay_12_11_3  -1
    v_11_3    pay_13_11_3  -1
    v_11_3    pay_14_11_3  -1
    w_0_11_3  Obj       604.34841600000004
    w_0_11_3  pay_0_11_3  1
    w_1_11_3  Obj       5724.5224959999996
    w_1_11_3  pay_1_11_3  1
    w_2_11_3  Obj       43160.549376000003
    w_2_11_3  pay_2_11_3  1
    w_3_11_3  Obj       6513.5329279999996
    w_3_11_3  pay_3_11_3  1
    w_4_11_3  Obj       218253.71545600001
    w_4_11_3  pay_4_11_3  1
    w_6_11_3  Obj       49120.096255999997
    w_6_11_3  pay_6_11_3  1
    w_8_11_3  Obj       165188.56703999999
    w_8_11_3  pay_8_11_3  1
    w_9_11_3  Obj       1326.209024
    w_9_11_3  pay_9_11_3  1
    w_10_11_3  Obj       3170680.3896320001
    w_10_11_3  pay_10_11_3  1
    w_12_11_3  Obj       14873.686016
    w_12_11_3  pay_12_11_3  1
    w_13_11_3  Obj       6950.0067840000002
    w_13_11_3  pay_13_11_3  1
    w_14_11_3  Obj       7000.3691520000002
    w_14_11_3  pay_14_11_3  1
    v_11_4    pay_0_11_4  -1
    v_11_4    touch_1_11_4  1
    v_11_4    pay_2_11_4  -1
    v_11_4    pay_3_11_4  -1
    v_11_4    pay_4_11_4  -1
    v_11_4    pay_6_11_4  -1
    v_11_4    pay_8_11_4  -1
    v_11_4    pay_9_11_4  -1
    v_11_4    pay_10_11_4  -1
    v_11_4    touch_11_11_4  1
    v_11_4    touch_12_11_4  1
    v_11_4    pay_13_11_4  -1
    v_11_4    pay_14_11_4  -1
    w_0_11_4  Obj       302.17420800000002
    w_0_11_4  pay_0_11_4  1
    w_2_11_4  Obj       21580.274688000001
    w_2_11_4  pay_2_11_4  1
    w_3_11_4  Obj       3256.7664639999998
    w_3_11_4  pay_3_11_4  1
    w_4_11_4  Obj       109126.857728
    w_4_11_4  pay_4_11_4  1
    w_6_11_4  Obj       24560.048127999999
    w_6_11_4  pay_6_11_4  1
    w_8_11_4  Obj       82594.283519999997
    w_8_11_4  pay_8_11_4  1
    w_9_11_4  Obj       663.104512
    w_9_11_4  pay_9_11_4  1
    w_10_11_4  Obj       1585340.1948160001
    w_10_11_4  pay_10_11_4  1
    w_13_11_4  Obj       3475.0033920000001
    w_13_11_4  pay_13_11_4  1
    w_14_11_4  Obj       3500.1845760000001
    w_14_11_4  pay_14_11_4  1
    v_11_5    pay_0_11_5  -1
    v_11_5    pay_1_11_5  -1
    v_11_5    pay_2_11_5  -1
    v_11_5    pay_3_11_5  -1
    v_11_5    pay_4_11_5  -1
    v_11_5    pay_6_11_5  -1
    v_11_5    pay_8_11_5  -1
    v_11_5    pay_9_11_5  -1
    v_11_5    touch_10_11_5  1
    v_11_5    pay_11_11_5  -1
    v_11_5    pay_12_11_5  -1
    v_11_5    pay_13_11_5  -1
    v_11_5    pay_14_11_5  -1
    w_0_11_5  Obj       2115.2194559999998
    w_0_11_5  pay_0_11_5  1
    w_1_11_5  Obj       20035.828735999999
    w_1_11_5  pay_1_11_5  1
    w_2_11_5  Obj       151061.92281600001
    w_2_11_5  pay_2_11_5  1
    w_3_11_5  Obj       22797.365247999998
    w_3_11_5  pay_3_11_5  1
    w_4_11_5  Obj       763888.00409599999
    w_4_11_5  pay_4_11_5  1
    w_6_11_5  Obj       171920.33689599999
    w_6_11_5  pay_6_11_5  1
    w_8_11_5  Obj       578159.98464000004
    w_8_11_5  pay_8_11_5  1
    w_9_11_5  Obj       4641.7315840000001
    w_9_11_5  pay_9_11_5  1
    w_11_11_5  Obj       242956.45696000001
    w_11_11_5  pay_11_11_5  1
    w_12_11_5  Obj       52057.901056000002
    w_12_11_5  pay_12_11_5  1
    w_13_11_5  Obj       24325.023743999998
    w_13_11_5  pay_13_11_5  1
    w_14_11_5  Obj       24501.292032000001
    w_14_11_5  pay_14_11_5  1
    v_11_6    pay_0_11_6  -1
    v_11_6    touch_1_11_6  1
    v_11_6    pay_2_11_6  -1
    v_11_6    pay_3_11_6  -1
    v_11_6    touch_4_11_6  1
    v_11_6    pay_6_11_6  -1
    v_11_6    pay_8_11_6  -1
    v_11_6    pay_9_11_6  -1
    v_11_6    pay_10_11_6  -1
    v_11_6    pay_11_11_6  -1
    v_11_6    pay_12_11_6  -1
    v_11_6    pay_13_11_6  -1
    v_11_6    pay_14_11_6  -1
    w_0_11_6  Obj       302.17420800000002
    w_0_11_6  pay_0_11_6  1
    w_2_11_6  Obj       21580.274688000001
    w_2_11_6  pay_2_11_6  1
    w_3_11_6  Obj       3256.7664639999998
    w_3_11_6  pay_3_11_6  1
    w_6_11_6  Obj       24560.048127999999
    w_6_11_6  pay_6_11_6  1
    w_8_11_6  Obj       82594.283519999997
    w_8_11_6  pay_8_11_6  1
    w_9_11_6  Obj       663.104512
    w_9_11_6  pay_9_11_6  1
    w_10_11_6  Obj       1585340.1948160001
    w_10_11_6  pay_10_11_6  1
    w_11_11_6  Obj       34708.065280000003
    w_11_11_6  pay_11_11_6  1
    w_12_11_6  Obj       7436.8430079999998
    w_12_11_6  pay_12_11_6  1
    w_13_11_6  Obj       3475.0033920000001
    w_13_11_6  pay_13_11_6  1
    w_14_11_6  Obj       3500.1845760000001
    w_14_11_6  pay_14_11_6  1
    v_11_8    pay_0_11_8  -1
    v_11_8    pay_1_11_8  -1
    v_11_8    pay_2_11_8  -1
    v_11_8    pay_3_11_8  -1
    v_11_8    pay_4_11_8  -1
    v_11_8    pay_6_11_8  -1
    v_11_8    pay_8_11_8  -1
    v_11_8    pay_9_11_8  -1
    v_11_8    pay_10_11_8  -1
    v_11_8    pay_11_11_8  -1
    v_11_8    pay_12_11_8  -1
    v_11_8    touch_13_11_8  1
    v_11_8    pay_14_11_8  -1
    w_0_11_8  Obj       302.17420800000002
    w_0_11_8  pay_0_11_8  1
    w_1_11_8  Obj       2862.2612479999998
    w_1_11_8  pay_1_11_8  1
    w_2_11_8  Obj       21580.274688000001
    w_2_11_8  pay_2_11_8  1
    w_3_11_8  Obj       3256.7664639999998
    w_3_11_8  pay_3_11_8  1
    w_4_11_8  Obj       109126.857728
    w_4_11_8  pay_4_11_8  1
    w_6_11_8  Obj       24560.048127999999
    w_6_11_8  pay_6_11_8  1
    w_8_11_8  Obj       82594.283519999997
    w_8_11_8  pay_8_11_8  1
    w_9_11_8  Obj       663.104512
    w_9_11_8  pay_9_11_8  1
    w_10_11_8  Obj       1585340.1948160001
    w_10_11_8  pay_10_11_8  1
    w_11_11_8  Obj       34708.065280000003
    w_11_11_8  pay_11_11_8  1
    w_12_11_8  Obj       7436.8430079999998
    w_12_11_8  pay_12_11_8  1
    w_14_11_8  Obj       3500.1845760000001
    w_14_11_8  pay_14_11_8  1
    v_11_10   pay_0_11_10  -1
    v_11_10   touch_1_11_10  1
    v_11_10   pay_2_11_10  -1
    v_11_10   pay_3_11_10  -1
    v_11_10   touch_4_11_10  1
    v_11_10   pay_6_11_10  -1
    v_11_10   pay_8_11_10  -1
    v_11_10   touch_9_11_10  1
    v_11_10   pay_10_11_10  -1
    v_11_10   touch_11_11_10  1
    v_11_10   pay_12_11_10  -1
    v_11_10   pay_13_11_10  -1
    v_11_10   pay_14_11_10  -1
    w_0_11_10  Obj       302.17420800000002
    w_0_11_10  pay_0_11_10  1
    w_2_11_10  Obj       21580.274688000001
    w_2_11_10  pay_2_11_10  1
    w_3_11_10  Obj       3256.7664639999998
    w_3_11_10  pay_3_11_10  1
    w_6_11_10  Obj       24560.048127999999
    w_6_11_10  pay_6_11_10  1
    w_8_11_10  Obj       82594.283519999997
    w_8_11_10  pay_8_11_10  1
    w_10_11_10  Obj       1585340.1948160001
    w_10_11_10  pay_10_11_10  1
    w_12_11_10  Obj       7436.8430079999998
    w_12_11_10  pay_12_11_10  1
    w_13_11_10  Obj       3475.0033920000001
    w_13_11_10  pay_13_11_10  1
    w_14_11_10  Obj       3500.1845760000001
    w_14_11_10  pay_14_11_10  1
    v_11_11   pay_0_11_11  -1
    v_11_11   pay_1_11_11  -1
    v_11_11   touch_2_11_11  1
    v_11_11   pay_3_11_11  -1
    v_11_11   pay_4_11_11  -1
    v_11_11   pay_6_11_11  -1
    v_11_11   pay_8_11_11  -1
    v_11_11   pay_9_11_11  -1
    v_11_11   pay_10_11_11  -1
    v_11_11   pay_11_11_11  -1
    v_11_11   pay_12_11_11  -1
    v_11_11   pay_13_11_11  -1
    v_11_11   pay_14_11_11  -1
    w_0_11_11  Obj       604.34841600000004
    w_0_11_11  pay_0_11_11  1
    w_1_11_11  Obj       5724.5224959999996
    w_1_11_11  pay_1_11_11  1
    w_3_11_11  Obj       6513.5329279999996
    w_3_11_11  pay_3_11_11  1
    w_4_11_11  Obj       218253.71545600001
    w_4_11_11  pay_4_11_11  1
    w_6_11_11  Obj       49120.096255999997
    w_6_11_11  pay_6_11_11  1
    w_8_11_11  Obj       165188.56703999999
    w_8_11_11  pay_8_11_11  1
    w_9_11_11  Obj       1326.209024
    w_9_11_11  pay_9_11_11  1
    w_10_11_11  Obj       3170680.3896320001
    w_10_11_11  pay_10_11_11  1
    w_11_11_11  Obj       69416.130560000005
    w_11_11_11  pay_11_11_11  1
    w_12_11_11  Obj       14873.686016
    w_12_11_11  pay_12_11_11  1
    w_13_11_11  Obj       6950.0067840000002
    w_13_11_11  pay_13_11_11  1
    w_14_11_11  Obj       7000.3691520000002
    w_14_11_11  pay_14_11_11  1
    v_11_12   pay_0_11_12  -1
    v_11_12   touch_1_11_12  1
    v_11_12   pay_2_11_12  -1
    v_11_12   pay_3_11_12  -1
    v_11_12   pay_4_11_12  -1
    v_11_12   pay_6_11_12  -1
    v_11_12   pay_8_11_12  -1
    v_11_12   touch_9_11_12  1
    v_11_12   pay_10_11_12  -1
    v_11_12   touch_11_11_12  1
    v_11_12   pay_12_11_12  -1
    v_11_12   pay_13_11_12  -1
    v_11_12   pay_14_11_12  -1
    w_0_11_12  Obj       302.17420800000002
    w_0_11_12  pay_0_11_12  1
    w_2_11_12  Obj       21580.274688000001
    w_2_11_12  pay_2_11_12  1
    w_3_11_12  Obj       3256.7664639999998
    w_3_11_12  pay_3_11_12  1
    w_4_11_12  Obj       109126.857728
    w_4_11_12  pay_4_11_12  1
    w_6_11_12  Obj       24560.048127999999
    w_6_11_12  pay_6_11_12  1
    w_8_11_12  Obj       82594.283519999997
    w_8_11_12  pay_8_11_12  1
    w_10_11_12  Obj       1585340.1948160001
    w_10_11_12  pay_10_11_12  1
    w_12_11_12  Obj       7436.8430079999998
    w_12_11_12  pay_12_11_12  1
    w_13_11_12  Obj       3475.0033920000001
    w_13_11_12  pay_13_11_12  1
    w_14_11_12  Obj       3500.1845760000001
    w_14_11_12  pay_14_11_12  1
    v_11_14   pay_0_11_14  -1
    v_11_14   touch_1_11_14  1
    v_11_14   touch_2_11_14  1
    v_11_14   pay_3_11_14  -1
    v_11_14   touch_4_11_14  1
    v_11_14   pay_6_11_14  -1
    v_11_14   pay_8_11_14  -1
    v_11_14   pay_9_11_14  -1
    v_11_14   pay_10_11_14  -1
    v_11_14   pay_11_11_14  -1
    v_11_14   pay_12_11_14  -1
    v_11_14   pay_13_11_14  -1
    v_11_14   pay_14_11_14  -1
    w_0_11_14  Obj       302.17420800000002
    w_0_11_14  pay_0_11_14  1
    w_3_11_14  Obj       3256.7664639999998
    w_3_11_14  pay_3_11_14  1
    w_6_11_14  Obj       24560.048127999999
    w_6_11_14  pay_6_11_14  1
    w_8_11_14  Obj       82594.283519999997
    w_8_11_14  pay_8_11_14  1
    w_9_11_14  Obj       663.104512
    w_9_11_14  pay_9_11_14  1
    w_10_11_14  Obj       1585340.1948160001
    w_10_11_14  pay_10_11_14  1
    w_11_11_14  Obj       34708.065280000003
    w_11_11_14  pay_11_11_14  1
    w_12_11_14  Obj       7436.8430079999998
    w_12_11_14  pay_12_11_14  1
    w_13_11_14  Obj       3475.0033920000001
    w_13_11_14  pay_13_11_14  1
    w_14_11_14  Obj       3500.1845760000001
    w_14_11_14  pay_14_11_14  1
    v_11_15   pay_0_11_15  -1
    v_11_15   pay_1_11_15  -1
    v_11_15   pay_2_11_15  -1
    v_11_15   pay_3_11_15  -1
    v_11_15   pay_4_11_15  -1
    v_11_15   pay_6_11_15  -1
    v_11_15   pay_8_11_15  -1
    v_11_15   pay_9_11_15  -1
    v_11_15   pay_10_11_15  -1
    v_11_15   pay_11_11_15  -1
    v_11_15   touch_12_11_15  1
    v_11_15   pay_13_11_15  -1
    v_11_15   pay_14_11_15  -1
    w_0_11_15  Obj       302.17420800000002
    w_0_11_15  pay_0_11_15  1
    w_1_11_15  Obj       2862.2612479999998
    w_1_11_15  pay_1_11_15  1
    w_2_11_15  Obj       21580.274688000001
    w_2_11_15  pay_2_11_15  1
    w_3_11_15  Obj       3256.7664639999998
    w_3_11_15  pay_3_11_15  1
    w_4_11_15  Obj       109126.857728
    w_4_11_15  pay_4_11_15  1
    w_6_11_15  Obj       24560.048127999999
    w_6_11_15  pay_6_11_15  1
    w_8_11_15  Obj       82594.283519999997
    w_8_11_15  pay_8_11_15  1
    w_9_11_15  Obj       663.104512
    w_9_11_15  pay_9_11_15  1
    w_10_11_15  Obj       1585340.1948160001
    w_10_11_15  pay_10_11_15  1
    w_11_11_15  Obj       34708.065280000003
    w_11_11_15  pay_11_11_15  1
    w_13_11_15  Obj       3475.0033920000001
    w_13_11_15  pay_13_11_15  1
    w_14_11_15  Obj       3500.1845760000001
    w_14_11_15  pay_14_11_15  1
    v_11_16   pay_0_11_16  -1
    v_11_16   touch_1_11_16  1
    v_11_16   pay_2_11_16  -1
    v_11_16   pay_3_11_16  -1
    v_11_16   pay_4_11_16  -1
    v_11_16   touch_6_11_16  1
    v_11_16   pay_8_11_16  -1
    v_11_16   pay_9_11_16  -1
    v_11_16   pay_10_11_16  -1
    v_11_16   touch_11_11_16  1
    v_11_16   pay_12_11_16  -1
    v_11_16   pay_13_11_16  -1
    v_11_16   pay_14_11_16  -1
    w_0_11_16  Obj       302.17420800000002
    w_0_11_16  pay_0_11_16  1
    w_2_11_16  Obj       21580.274688000001
    w_2_11_16  pay_2_11_16  1
    w_3_11_16  Obj       3256.7664639999998
    w_3_11_16  pay_3_11_16  1
    w_4_11_16  Obj       109126.857728
    w_4_11_16  pay_4_11_16  1
    w_8_11_16  Obj       82594.283519999997
    w_8_11_16  pay_8_11_16  1
    w_9_11_16  Obj       663.104512
    w_9_11_16  pay_9_11_16  1
    w_10_11_16  Obj       1585340.1948160001
    w_10_11_16  pay_10_11_16  1
    w_12_11_16  Obj       7436.8430079999998
    w_12_11_16  pay_12_11_16  1
    w_13_11_16  Obj       3475.0033920000001
    w_13_11_16  pay_13_11_16  1
    w_14_11_16  Obj       3500.1845760000001
    w_14_11_16  pay_14_11_16  1
    v_11_17   pay_0_11_17  -1
    v_11_17   pay_1_11_17  -1
    v_11_17   pay_2_11_17  -1
    v_11_17   touch_3_11_17  1
    v_11_17   pay_4_11_17  -1
    v_11_17   pay_6_11_17  -1
    v_11_17   pay_8_11_17  -1
    v_11_17   pay_9_11_17  -1
    v_11_17   pay_10_11_17  -1
    v_11_17   pay_11_11_17  -1
    v_11_17   pay_12_11_17  -1
    v_11_17   pay_13_11_17  -1
    v_11_17   pay_14_11_17  -1
    w_0_11_17  Obj       604.34841600000004
    w_0_11_17  pay_0_11_17  1
    w_1_11_17  Obj       5724.5224959999996
    w_1_11_17  pay_1_11_17  1
    w_2_11_17  Obj       43160.549376000003
    w_2_11_17  pay_2_11_17  1
    w_4_11_17  Obj       218253.71545600001
    w_4_11_17  pay_4_11_17  1
    w_6_11_17  Obj       49120.096255999997
    w_6_11_17  pay_6_11_17  1
    w_8_11_17  Obj       165188.56703999999
    w_8_11_17  pay_8_11_17  1
    w_9_11_17  Obj       1326.209024
    w_9_11_17  pay_9_11_17  1
    w_10_11_17  Obj       3170680.3896320001
    w_10_11_17  pay_10_11_17  1
    w_11_11_17  Obj       69416.130560000005
    w_11_11_17  pay_11_11_17  1
    w_12_11_17  Obj       14873.686016
    w_12_11_17  pay_12_11_17  1
    w_13_11_17  Obj       6950.0067840000002
    w_13_11_17  pay_13_11_17  1
    w_14_11_17  Obj       7000.3691520000002
    w_14_11_17  pay_14_11_17  1
    v_11_20   pay_0_11_20  -1
    v_11_20   touch_1_11_20  1
    v_11_20   touch_2_11_20  1
    v_11_20   pay_3_11_20  -1
    v_11_20   touch_4_11_20  1
    v_11_20   pay_6_11_20  -1
    v_11_20   pay_8_11_20  -1
    v_11_20   pay_9_11_20  -1
    v_11_20   pay_10_11_20  -1
    v_11_20   touch_11_11_20  1
    v_11_20   pay_12_11_20  -1
    v_11_20   touch_13_11_20  1
    v_11_20   pay_14_11_20  -1
    w_0_11_20  Obj       302.17420800000002
    w_0_11_20  pay_0_11_20  1
    w_3_11_20  Obj       3256.7664639999998
    w_3_11_20  pay_3_11_20  1
    w_6_11_20  Obj       24560.048127999999
    w_6_11_20  pay_6_11_20  1
    w_8_11_20  Obj       82594.283519999997
    w_8_11_20  pay_8_11_20  1
    w_9_11_20  Obj       663.104512
    w_9_11_20  pay_9_11_20  1
    w_10_11_20  Obj       1585340.1948160001
    w_10_11_20  pay_10_11_20  1
    w_12_11_20  Obj       7436.8430079999998
    w_12_11_20  pay_12_11_20  1
    w_14_11_20  Obj       3500.1845760000001
    w_14_11_20  pay_14_11_20  1
    v_11_21   pay_0_11_21  -1
    v_11_21   pay_1_11_21  -1
    v_11_21   pay_2_11_21  -1
    v_11_21   pay_3_11_21  -1
    v_11_21   pay_4_11_21  -1
    v_11_21   pay_6_11_21  -1
    v_11_21   pay_8_11_21  -1
    v_11_21   pay_9_11_21  -1
    v_11_21   pay_10_11_21  -1
    v_11_21   pay_11_11_21  -1
    v_11_21   pay_12_11_21  -1
    v_11_21   pay_13_11_21  -1
    v_11_21   touch_14_11_21  1
    w_0_11_21  Obj       604.34841600000004
    w_0_11_21  pay_0_11_21  1
    w_1_11_21  Obj       5724.5224959999996
    w_1_11_21  pay_1_11_21  1
    w_2_11_21  Obj       43160.549376000003
    w_2_11_21  pay_2_11_21  1
    w_3_11_21  Obj       6513.5329279999996
    w_3_11_21  pay_3_11_21  1
    w_4_11_21  Obj       218253.71545600001
    w_4_11_21  pay_4_11_21  1
    w_6_11_21  Obj       49120.096255999997
    w_6_11_21  pay_6_11_21  1
    w_8_11_21  Obj       165188.56703999999
    w_8_11_21  pay_8_11_21  1
    w_9_11_21  Obj       1326.209024
    w_9_11_21  pay_9_11_21  1
    w_10_11_21  Obj       3170680.3896320001
    w_10_11_21  pay_10_11_21  1
    w_11_11_21  Obj       69416.130560000005
    w_11_11_21  pay_11_11_21  1
    w_12_11_21  Obj       14873.686016
    w_12_11_21  pay_12_11_21  1
    w_13_11_21  Obj       6950.0067840000002
    w_13_11_21  pay_13_11_21  1
    v_11_22   pay_0_11_22  -1
    v_11_22   touch_1_11_22  1
    v_11_22   pay_2_11_22  -1
    v_11_22   pay_3_11_22  -1
    v_11_22   pay_4_11_22  -1
    v_11_22   pay_6_11_22  -1
    v_11_22   pay_8_11_22  -1
    v_11_22   pay_9_11_22  -1
    v_11_22   pay_10_11_22  -1
    v_11_22   touch_11_11_22  1
    v_11_22   pay_12_11_22  -1
    v_11_22   pay_13_11_22  -1
    v_11_22   pay_14_11_22  -1
    w_0_11_22  Obj       302.17420800000002
    w_0_11_22  pay_0_11_22  1
    w_2_11_22  Obj       21580.274688000001
    w_2_11_22  pay_2_11_22  1
    w_3_11_22  Obj       3256.7664639999998
    w_3_11_22  pay_3_11_22  1
    w_4_11_22  Obj       109126.857728
    w_4_11_22  pay_4_11_22  1
    w_6_11_22  Obj       24560.048127999999
    w_6_11_22  pay_6_11_22  1
    w_8_11_22  Obj       82594.283519999997
    w_8_11_22  pay_8_11_22  1
    w_9_11_22  Obj       663.104512
    w_9_11_22  pay_9_11_22  1
    w_10_11_22  Obj       1585340.1948160001
    w_10_11_22  pay_10_11_22  1
    w_12_11_22  Obj       7436.8430079999998
    w_12_11_22  pay_12_11_22  1
    w_13_11_22  Obj       3475.0033920000001
    w_13_11_22  pay_13_11_22  1
    w_14_11_22  Obj       3500.1845760000001
    w_14_11_22  pay_14_11_22  1
    v_11_23   pay_0_11_23  -1
    v_11_23   touch_1_11_23  1
    v_11_23   touch_2_11_23  1
    v_11_23   pay_3_11_23  -1
    v_11_23   touch_4_11_23  1
    v_11_23   pay_6_11_23  -1
    v_11_23   pay_8_11_23  -1
    v_11_23   pay_9_11_23  -1
    v_11_23   pay_10_11_23  -1
    v_11_23   pay_11_11_23  -1
    v_11_23   pay_12_11_23  -1
    v_11_23   pay_13_11_23  -1
    v_11_23   pay_14_11_23  -1
    w_0_11_23  Obj       302.17420800000002
    w_0_11_23  pay_0_11_23  1
    w_3_11_23  Obj       3256.7664639999998
    w_3_11_23  pay_3_11_23  1
    w_6_11_23  Obj       24560.048127999999
    w_6_11_23  pay_6_11_23  1
    w_8_11_23  Obj       82594.283519999997
    w_8_11_23  pay_8_11_23  1
    w_9_11_23  Obj       663.104512
    w_9_11_23  pay_9_11_23  1
    w_10_11_23  Obj       1585340.1948160001
    w_10_11_23  pay_10_11_23  1
    w_11_11_23  Obj       34708.065280000003
    w_11_11_23  pay_11_11_23  1
    w_12_11_23  Obj       7436.8430079999998
    w_12_11_23  pay_12_11_23  1
    w_13_11_23  Obj       3475.0033920000001
    w_13_11_23  pay_13_11_23  1
    w_14_11_23  Obj       3500.1845760000001
    w_14_11_23  pay_14_11_23  1
    v_11_24   pay_0_11_24  -1
    v_11_24   touch_1_11_24  1
    v_11_24   pay_2_11_24  -1
    v_11_24   pay_3_11_24  -1
    v_11_24   pay_4_11_24  -1
    v_11_24   pay_6_11_24  -1
    v_11_24   pay_8_11_24  -1
    v_11_24   pay_9_11_24  -1
    v_11_24   pay_10_11_24  -1
    v_11_24   pay_11_11_24  -1
    v_11_24   pay_12_11_24  -1
    v_11_24   pay_13_11_24  -1
    v_11_24   pay_14_11_24  -1
    w_0_11_24  Obj       302.17420800000002
    w_0_11_24  pay_0_11_24  1
    w_2_11_24  Obj       21580.274688000001
    w_2_11_24  pay_2_11_24  1
    w_3_11_24  Obj       3256.7664639999998
    w_3_11_24  pay_3_11_24  1
    w_4_11_24  Obj       109126.857728
    w_4_11_24  pay_4_11_24  1
    w_6_11_24  Obj       24560.048127999999
    w_6_11_24  pay_6_11_24  1
    w_8_11_24  Obj       82594.283519999997
    w_8_11_24  pay_8_11_24  1
    w_9_11_24  Obj       663.104512
    w_9_11_24  pay_9_11_24  1
    w_10_11_24  Obj       1585340.1948160001
    w_10_11_24  pay_10_11_24  1
    w_11_11_24  Obj       34708.065280000003
    w_11_11_24  pay_11_11_24  1
    w_12_11_24  Obj       7436.8430079999998
    w_12_11_24  pay_12_11_24  1
    w_13_11_24  Obj       3475.0033920000001
    w_13_11_24  pay_13_11_24  1
    w_14_11_24  Obj       3500.1845760000001
    w_14_11_24  pay_14_11_24  1
    v_12_0    pay_0_12_0  -1
    v_12_0    pay_1_12_0  -1
    v_12_0    pay_2_12_0  -1
    v_12_0    pay_3_12_0  -1
    v_12_0    pay_4_12_0  -1
    v_12_0    pay_6_12_0  -1
    v_12_0    pay_8_12_0  -1
    v_12_0    touch_9_12_0  1
    v_12_0    pay_10_12_0  -1
    v_12_0    pay_11_12_0  -1
    v_12_0    pay_12_12_0  -1
    v_12_0    pay_13_12_0  -1
    v_12_0    pay_14_12_0  -1
    w_0_12_0  Obj       302.17420800000002
    w_0_12_0  pay_0_12_0  1
    w_1_12_0  Obj       2862.2612479999998
    w_1_12_0  pay_1_12_0  1
    w_2_12_0  Obj       21580.274688000001
    w_2_12_0  pay_2_12_0  1
    w_3_12_0  Obj       3256.7664639999998
    w_3_12_0  pay_3_12_0  1
    w_4_12_0  Obj       109126.857728
    w_4_12_0  pay_4_12_0  1
    w_6_12_0  Obj       24560.048127999999
    w_6_12_0  pay_6_12_0  1
    w_8_12_0  Obj       82594.283519999997
    w_8_12_0  pay_8_12_0  1
    w_10_12_0  Obj       1585340.1948160001
    w_10_12_0  pay_10_12_0  1
    w_11_12_0  Obj       34708.065280000003
    w_11_12_0  pay_11_12_0  1
    w_12_12_0  Obj       7436.8430079999998
    w_12_12_0  pay_12_12_0  1
    w_13_12_0  Obj       3475.0033920000001
    w_13_12_0  pay_13_12_0  1
    w_14_12_0  Obj       3500.1845760000001
    w_14_12_0  pay_14_12_0  1
    v_12_1    pay_0_12_1  -1
    v_12_1    pay_1_12_1  -1
    v_12_1    pay_2_12_1  -1
    v_12_1    pay_3_12_1  -1
    v_12_1    touch_4_12_1  1
    v_12_1    pay_6_12_1  -1
    v_12_1    pay_8_12_1  -1
    v_12_1    pay_9_12_1  -1
    v_12_1    touch_10_12_1  1
    v_12_1    pay_11_12_1  -1
    v_12_1    pay_12_12_1  -1
    v_12_1    pay_13_12_1  -1
    v_12_1    pay_14_12_1  -1
    w_0_12_1  Obj       302.17420800000002
    w_0_12_1  pay_0_12_1  1
    w_1_12_1  Obj       2862.2612479999998
    w_1_12_1  pay_1_12_1  1
    w_2_12_1  Obj       21580.274688000001
    w_2_12_1  pay_2_12_1  1
    w_3_12_1  Obj       3256.7664639999998
    w_3_12_1  pay_3_12_1  1
    w_6_12_1  Obj       24560.048127999999
    w_6_12_1  pay_6_12_1  1
    w_8_12_1  Obj       82594.283519999997
    w_8_12_1  pay_8_12_1  1
    w_9_12_1  Obj       663.104512
    w_9_12_1  pay_9_12_1  1
    w_11_12_1  Obj       34708.065280000003
    w_11_12_1  pay_11_12_1  1
    w_12_12_1  Obj       7436.8430079999998
    w_12_12_1  pay_12_12_1  1
    w_13_12_1  Obj       3475.0033920000001
    w_13_12_1  pay_13_12_1  1
    w_14_12_1  Obj       3500.1845760000001
    w_14_12_1  pay_14_12_1  1
    v_12_2    pay_0_12_2  -1
    v_12_2    pay_1_12_2  -1
    v_12_2    pay_2_12_2  -1
    v_12_2    pay_3_12_2  -1
    v_12_2    touch_4_12_2  1
    v_12_2    pay_6_12_2  -1
    v_12_2    pay_8_12_2  -1
    v_12_2    pay_9_12_2  -1
    v_12_2    pay_10_12_2  -1
    v_12_2    pay_11_12_2  -1
    v_12_2    pay_12_12_2  -1
    v_12_2    pay_13_12_2  -1
    v_12_2    pay_14_12_2  -1
    w_0_12_2  Obj       302.17420800000002
    w_0_12_2  pay_0_12_2  1
    w_1_12_2  Obj       2862.2612479999998
    w_1_12_2  pay_1_12_2  1
    w_2_12_2  Obj       21580.274688000001
    w_2_12_2  pay_2_12_2  1
    w_3_12_2  Obj       3256.7664639999998
    w_3_12_2  pay_3_12_2  1
    w_6_12_2  Obj       24560.048127999999
    w_6_12_2  pay_6_12_2  1
    w_8_12_2  Obj       82594.283519999997
    w_8_12_2  pay_8_12_2  1
    w_9_12_2  Obj       663.104512
    w_9_12_2  pay_9_12_2  1
    w_10_12_2  Obj       1585340.1948160001
    w_10_12_2  pay_10_12_2  1
    w_11_12_2  Obj       34708.065280000003
    w_11_12_2  pay_11_12_2  1
    w_12_12_2  Obj       7436.8430079999998
    w_12_12_2  pay_12_12_2  1
    w_13_12_2  Obj       3475.0033920000001
    w_13_12_2  pay_13_12_2  1
    w_14_12_2  Obj       3500.1845760000001
    w_14_12_2  pay_14_12_2  1
    v_12_3    pay_0_12_3  -1
    v_12_3    pay_1_12_3  -1
    v_12_3    pay_2_12_3  -1
    v_12_3    pay_3_12_3  -1
    v_12_3    pay_4_12_3  -1
    v_12_3    pay_6_12_3  -1
    v_12_3    pay_8_12_3  -1
    v_12_3    pay_9_12_3  -1
    v_12_3    pay_10_12_3  -1
    v_12_3    touch_11_12_3  1
    v_12_3    pay_12_12_3  -1
    v_12_3    pay_13_12_3  -1
    v_12_3    pay_14_12_3  -1
    w_0_12_3  Obj       604.34841600000004
    w_0_12_3  pay_0_12_3  1
    w_1_12_3  Obj       5724.5224959999996
    w_1_12_3  pay_1_12_3  1
    w_2_12_3  Obj       43160.549376000003
    w_2_12_3  pay_2_12_3  1
    w_3_12_3  Obj       6513.5329279999996
    w_3_12_3  pay_3_12_3  1
    w_4_12_3  Obj       218253.71545600001
    w_4_12_3  pay_4_12_3  1
    w_6_12_3  Obj       49120.096255999997
    w_6_12_3  pay_6_12_3  1
    w_8_12_3  Obj       165188.56703999999
    w_8_12_3  pay_8_12_3  1
    w_9_12_3  Obj       1326.209024
    w_9_12_3  pay_9_12_3  1
    w_10_12_3  Obj       3170680.3896320001
    w_10_12_3  pay_10_12_3  1
    w_12_12_3  Obj       14873.686016
    w_12_12_3  pay_12_12_3  1
    w_13_12_3  Obj       6950.0067840000002
    w_13_12_3  pay_13_12_3  1
    w_14_12_3  Obj       7000.3691520000002
    w_14_12_3  pay_14_12_3  1
    v_12_4    pay_0_12_4  -1
    v_12_4    touch_1_12_4  1
    v_12_4    pay_2_12_4  -1
    v_12_4    pay_3_12_4  -1
    v_12_4    pay_4_12_4  -1
    v_12_4    pay_6_12_4  -1
    v_12_4    pay_8_12_4  -1
    v_12_4    pay_9_12_4  -1
    v_12_4    pay_10_12_4  -1
    v_12_4    touch_11_12_4  1
    v_12_4    touch_12_12_4  1
    v_12_4    pay_13_12_4  -1
    v_12_4    pay_14_12_4  -1
    w_0_12_4  Obj       302.17420800000002
    w_0_12_4  pay_0_12_4  1
    w_2_12_4  Obj       21580.274688000001
    w_2_12_4  pay_2_12_4  1
    w_3_12_4  Obj       3256.7664639999998
    w_3_12_4  pay_3_12_4  1
    w_4_12_4  Obj       109126.857728
    w_4_12_4  pay_4_12_4  1
    w_6_12_4  Obj       24560.048127999999
    w_6_12_4  pay_6_12_4  1
    w_8_12_4  Obj       82594.283519999997
    w_8_12_4  pay_8_12_4  1
    w_9_12_4  Obj       663.104512
    w_9_12_4  pay_9_12_4  1
    w_10_12_4  Obj       1585340.1948160001
    w_10_12_4  pay_10_12_4  1
    w_13_12_4  Obj       3475.0033920000001
    w_13_12_4  pay_13_12_4  1
    w_14_12_4  Obj       3500.1845760000001
    w_14_12_4  pay_14_12_4  1
    v_12_5    pay_0_12_5  -1
    v_12_5    pay_1_12_5  -1
    v_12_5    pay_2_12_5  -1
    v_12_5    pay_3_12_5  -1
    v_12_5    pay_4_12_5  -1
    v_12_5    pay_6_12_5  -1
    v_12_5    pay_8_12_5  -1
    v_12_5    pay_9_12_5  -1
    v_12_5    touch_10_12_5  1
    v_12_5    pay_11_12_5  -1
    v_12_5    pay_12_12_5  -1
    v_12_5    pay_13_12_5  -1
    v_12_5    pay_14_12_5  -1
    w_0_12_5  Obj       2115.2194559999998
    w_0_12_5  pay_0_12_5  1
    w_1_12_5  Obj       20035.828735999999
    w_1_12_5  pay_1_12_5  1
    w_2_12_5  Obj       151061.92281600001
    w_2_12_5  pay_2_12_5  1
    w_3_12_5  Obj       22797.365247999998
    w_3_12_5  pay_3_12_5  1
    w_4_12_5  Obj       763888.00409599999
    w_4_12_5  pay_4_12_5  1
    w_6_12_5  Obj       171920.33689599999
    w_6_12_5  pay_6_12_5  1
    w_8_12_5  Obj       578159.98464000004
    w_8_12_5  pay_8_12_5  1
    w_9_12_5  Obj       4641.7315840000001
    w_9_12_5  pay_9_12_5  1
    w_11_12_5  Obj       242956.45696000001
    w_11_12_5  pay_11_12_5  1
    w_12_12_5  Obj       52057.901056000002
    w_12_12_5  pay_12_12_5  1
    w_13_12_5  Obj       24325.023743999998
    w_13_12_5  pay_13_12_5  1
    w_14_12_5  Obj       24501.292032000001
    w_14_12_5  pay_14_12_5  1
    v_12_6    pay_0_12_6  -1
    v_12_6    touch_1_12_6  1
    v_12_6    pay_2_12_6  -1
    v_12_6    pay_3_12_6  -1
    v_12_6    touch_4_12_6  1
    v_12_6    pay_6_12_6  -1
    v_12_6    pay_8_12_6  -1
    v_12_6    pay_9_12_6  -1
    v_12_6    pay_10_12_6  -1
    v_12_6    pay_11_12_6  -1
    v_12_6    pay_12_12_6  -1
    v_12_6    pay_13_12_6  -1
    v_12_6    pay_14_12_6  -1
    w_0_12_6  Obj       302.17420800000002
    w_0_12_6  pay_0_12_6  1
    w_2_12_6  Obj       21580.274688000001
    w_2_12_6  pay_2_12_6  1
    w_3_12_6  Obj       3256.7664639999998
    w_3_12_6  pay_3_12_6  1
    w_6_12_6  Obj       24560.048127999999
    w_6_12_6  pay_6_12_6  1
    w_8_12_6  Obj       82594.283519999997
    w_8_12_6  pay_8_12_6  1
    w_9_12_6  Obj       663.104512
    w_9_12_6  pay_9_12_6  1
    w_10_12_6  Obj       1585340.1948160001
    w_10_12_6  pay_10_12_6  1
    w_11_12_6  Obj       34708.065280000003
    w_11_12_6  pay_11_12_6  1
    w_12_12_6  Obj       7436.8430079999998
    w_12_12_6  pay_12_12_6  1
    w_13_12_6  Obj       3475.0033920000001
    w_13_12_6  pay_13_12_6  1
    w_14_12_6  Obj       3500.1845760000001
    w_14_12_6  pay_14_12_6  1
    v_12_8    pay_0_12_8  -1
    v_12_8    pay_1_12_8  -1
    v_12_8    pay_2_12_8  -1
    v_12_8    pay_3_12_8  -1
    v_12_8    pay_4_12_8  -1
    v_12_8    pay_6_12_8  -1
    v_12_8    pay_8_12_8  -1
    v_12_8    pay_9_12_8  -1
    v_12_8    pay_10_12_8  -1
    v_12_8    pay_11_12_8  -1
    v_12_8    pay_12_12_8  -1
    v_12_8    touch_13_12_8  1
    v_12_8    pay_14_12_8  -1
    w_0_12_8  Obj       302.17420800000002
    w_0_12_8  pay_0_12_8  1
    w_1_12_8  Obj       2862.2612479999998
    w_1_12_8  pay_1_12_8  1
    w_2_12_8  Obj       21580.274688000001
    w_2_12_8  pay_2_12_8  1
    w_3_12_8  Obj       3256.7664639999998
    w_3_12_8  pay_3_12_8  1
    w_4_12_8  Obj       109126.857728
    w_4_12_8  pay_4_12_8  1
    w_6_12_8  Obj       24560.048127999999
    w_6_12_8  pay_6_12_8  1
    w_8_12_8  Obj       82594.283519999997
    w_8_12_8  pay_8_12_8  1
    w_9_12_8  Obj       663.104512
    w_9_12_8  pay_9_12_8  1
    w_10_12_8  Obj       1585340.1948160001
    w_10_12_8  pay_10_12_8  1
    w_11_12_8  Obj       34708.065280000003
    w_11_12_8  pay_11_12_8  1
    w_12_12_8  Obj       7436.8430079999998
    w_12_12_8  pay_12_12_8  1
    w_14_12_8  Obj       3500.1845760000001
    w_14_12_8  pay_14_12_8  1
    v_12_10   pay_0_12_10  -1
    v_12_10   touch_1_12_10  1
    v_12_10   pay_2_12_10  -1
    v_12_10   pay_3_12_10  -1
    v_12_10   touch_4_12_10  1
    v_12_10   pay_6_12_10  -1
    v_12_10   pay_8_12_10  -1
    v_12_10   touch_9_12_10  1
    v_12_10   pay_10_12_10  -1
    v_12_10   touch_11_12_10  1
    v_12_10   pay_12_12_10  -1
    v_12_10   pay_13_12_10  -1
    v_12_10   pay_14_12_10  -1
    w_0_12_10  Obj       302.17420800000002
    w_0_12_10  pay_0_12_10  1
    w_2_12_10  Obj       21580.274688000001
    w_2_12_10  pay_2_12_10  1
    w_3_12_10  Obj       3256.7664639999998
    w_3_12_10  pay_3_12_10  1
    w_6_12_10  Obj       24560.048127999999
    w_6_12_10  pay_6_12_10  1
    w_8_12_10  Obj       82594.283519999997
    w_8_12_10  pay_8_12_10  1
    w_10_12_10  Obj       1585340.1948160001
    w_10_12_10  pay_10_12_10  1
    w_12_12_10  Obj       7436.8430079999998
    w_12_12_10  pay_12_12_10  1
    w_13_12_10  Obj       3475.0033920000001
    w_13_12_10  pay_13_12_10  1
    w_14_12_10  Obj       3500.1845760000001
    w_14_12_10  pay_14_12_10  1
    v_12_11   pay_0_12_11  -1
    v_12_11   pay_1_12_11  -1
    v_12_11   touch_2_12_11  1
    v_12_11   pay_3_12_11  -1
    v_12_11   pay_4_12_11  -1
    v_12_11   pay_6_12_11  -1
    v_12_11   pay_8_12_11  -1
    v_12_11   pay_9_12_11  -1
    v_12_11   pay_10_12_11  -1
    v_12_11   pay_11_12_11  -1
    v_12_11   pay_12_12_11  -1
    v_12_11   pay_13_12_11  -1
    v_12_11   pay_14_12_11  -1
    w_0_12_11  Obj       604.34841600000004
    w_0_12_11  pay_0_12_11  1
    w_1_12_11  Obj       5724.5224959999996
    w_1_12_11  pay_1_12_11  1
    w_3_12_11  Obj       6513.5329279999996
    w_3_12_11  pay_3_12_11  1
    w_4_12_11  Obj       218253.71545600001
    w_4_12_11  pay_4_12_11  1
    w_6_12_11  Obj       49120.096255999997
    w_6_12_11  pay_6_12_11  1
    w_8_12_11  Obj       165188.56703999999
    w_8_12_11  pay_8_12_11  1
    w_9_12_11  Obj       1326.209024
    w_9_12_11  pay_9_12_11  1
    w_10_12_11  Obj       3170680.3896320001
    w_10_12_11  pay_10_12_11  1
    w_11_12_11  Obj       69416.130560000005
    w_11_12_11  pay_11_12_11  1
    w_12_12_11  Obj       14873.686016
    w_12_12_11  pay_12_12_11  1
    w_13_12_11  Obj       6950.0067840000002
    w_13_12_11  pay_13_12_11  1
    w_14_12_11  Obj       7000.3691520000002
    w_14_12_11  pay_14_12_11  1
    v_12_12   pay_0_12_12  -1
    v_12_12   touch_1_12_12  1
    v_12_12   pay_2_12_12  -1
    v_12_12   pay_3_12_12  -1
    v_12_12   pay_4_12_12  -1
    v_12_12   pay_6_12_12  -1
    v_12_12   pay_8_12_12  -1
    v_12_12   touch_9_12_12  1
    v_12_12   pay_10_12_12  -1
    v_12_12   touch_11_12_12  1
    v_12_12   pay_12_12_12  -1
    v_12_12   pay_13_12_12  -1
    v_12_12   pay_14_12_12  -1
    w_0_12_12  Obj       302.17420800000002
    w_0_12_12  pay_0_12_12  1
    w_2_12_12  Obj       21580.274688000001
    w_2_12_12  pay_2_12_12  1
    w_3_12_12  Obj       3256.7664639999998
    w_3_12_12  pay_3_12_12  1
    w_4_12_12  Obj       109126.857728
    w_4_12_12  pay_4_12_12  1
    w_6_12_12  Obj       24560.048127999999
    w_6_12_12  pay_6_12_12  1
    w_8_12_12  Obj       82594.283519999997
    w_8_12_12  pay_8_12_12  1
    w_10_12_12  Obj       1585340.1948160001
    w_10_12_12  pay_10_12_12  1
    w_12_12_12  Obj       7436.8430079999998
    w_12_12_12  pay_12_12_12  1
    w_13_12_12  Obj       3475.0033920000001
    w_13_12_12  pay_13_12_12  1
    w_14_12_12  Obj       3500.1845760000001
    w_14_12_12  pay_14_12_12  1
    v_12_14   pay_0_12_14  -1
    v_12_14   touch_1_12_14  1
    v_12_14   touch_2_12_14  1
    v_12_14   pay_3_12_14  -1
    v_12_14   touch_4_12_14  1
    v_12_14   pay_6_12_14  -1
    v_12_14   pay_8_12_14  -1
    v_12_14   pay_9_12_14  -1
    v_12_14   pay_10_12_14  -1
    v_12_14   pay_11_12_14  -1
    v_12_14   pay_12_12_14  -1
    v_12_14   pay_13_12_14  -1
    v_12_14   pay_14_12_14  -1
    w_0_12_14  Obj       302.17420800000002
    w_0_12_14  pay_0_12_14  1
    w_3_12_14  Obj       3256.7664639999998
    w_3_12_14  pay_3_12_14  1
    w_6_12_14  Obj       24560.048127999999
    w_6_12_14  pay_6_12_14  1
    w_8_12_14  Obj       82594.283519999997
    w_8_12_14  pay_8_12_14  1
    w_9_12_14  Obj       663.104512
    w_9_12_14  pay_9_12_14  1
    w_10_12_14  Obj       1585340.1948160001
    w_10_12_14  pay_10_12_14  1
    w_11_12_14  Obj       34708.065280000003
    w_11_12_14  pay_11_12_14  1
    w_12_12_14  Obj       7436.8430079999998
    w_12_12_14  pay_12_12_14  1
    w_13_12_14  Obj       3475.0033920000001
    w_13_12_14  pay_13_12_14  1
    w_14_12_14  Obj       3500.1845760000001
    w_14_12_14  pay_14_12_14  1
    v_12_15   pay_0_12_15  -1
    v_12_15   pay_1_12_15  -1
    v_12_15   pay_2_12_15  -1
    v_12_15   pay_3_12_15  -1
    v_12_15   pay_4_12_15  -1
    v_12_15   pay_6_12_15  -1
    v_12_15   pay_8_12_15  -1
    v_12_15   pay_9_12_15  -1
    v_12_15   pay_10_12_15  -1
    v_12_15   pay_11_12_15  -1
    v_12_15   touch_12_12_15  1
    v_12_15   pay_13_12_15  -1
    v_12_15   pay_14_12_15  -1
    w_0_12_15  Obj       302.17420800000002
    w_0_12_15  pay_0_12_15  1
    w_1_12_15  Obj       2862.2612479999998
    w_1_12_15  pay_1_12_15  1
    w_2_12_15  Obj       21580.274688000001
    w_2_12_15  pay_2_12_15  1
    w_3_12_15  Obj       3256.7664639999998
    w_3_12_15  pay_3_12_15  1
    w_4_12_15  Obj       109126.857728
    w_4_12_15  pay_4_12_15  1
    w_6_12_15  Obj       24560.048127999999
    w_6_12_15  pay_6_12_15  1
    w_8_12_15  Obj       82594.283519999997
    w_8_12_15  pay_8_12_15  1
    w_9_12_15  Obj       663.104512
    w_9_12_15  pay_9_12_15  1
    w_10_12_15  Obj       1585340.1948160001
    w_10_12_15  pay_10_12_15  1
    w_11_12_15  Obj       34708.065280000003
    w_11_12_15  pay_11_12_15  1
    w_13_12_15  Obj       3475.0033920000001
    w_13_12_15  pay_13_12_15  1
    w_14_12_15  Obj       3500.1845760000001
    w_14_12_15  pay_14_12_15  1
    v_12_16   pay_0_12_16  -1
    v_12_16   touch_1_12_16  1
    v_12_16   pay_2_12_16  -1
    v_12_16   pay_3_12_16  -1
    v_12_16   pay_4_12_16  -1
    v_12_16   touch_6_12_16  1
    v_12_16   pay_8_12_16  -1
    v_12_16   pay_9_12_16  -1
    v_12_16   pay_10_12_16  -1
    v_12_16   touch_11_12_16  1
    v_12_16   pay_12_12_16  -1
    v_12_16   pay_13_12_16  -1
    v_12_16   pay_14_12_16  -1
    w_0_12_16  Obj       302.17420800000002
    w_0_12_16  pay_0_12_16  1
    w_2_12_16  Obj       21580.274688000001
    w_2_12_16  pay_2_12_16  1
    w_3_12_16  Obj       3256.7664639999998
    w_3_12_16  pay_3_12_16  1
    w_4_12_16  Obj       109126.857728
    w_4_12_16  pay_4_12_16  1
    w_8_12_16  Obj       82594.283519999997
    w_8_12_16  pay_8_12_16  1
    w_9_12_16  Obj       663.104512
    w_9_12_16  pay_9_12_16  1
    w_10_12_16  Obj       1585340.1948160001
    w_10_12_16  pay_10_12_16  1
    w_12_12_16  Obj       7436.8430079999998
    w_12_12_16  pay_12_12_16  1
    w_13_12_16  Obj       3475.0033920000001
    w_13_12_16  pay_13_12_16  1
    w_14_12_16  Obj       3500.1845760000001
    w_14_12_16  pay_14_12_16  1
    v_12_17   pay_0_12_17  -1
    v_12_17   pay_1_12_17  -1
    v_12_17   pay_2_12_17  -1
    v_12_17   touch_3_12_17  1
    v_12_17   pay_4_12_17  -1
    v_12_17   pay_6_12_17  -1
    v_12_17   pay_8_12_17  -1
    v_12_17   pay_9_12_17  -1
    v_12_17   pay_10_12_17  -1
    v_12_17   pay_11_12_17  -1
    v_12_17   pay_12_12_17  -1
    v_12_17   pay_13_12_17  -1
    v_12_17   pay_14_12_17  -1
    w_0_12_17  Obj       604.34841600000004
    w_0_12_17  pay_0_12_17  1
    w_1_12_17  Obj       5724.5224959999996
    w_1_12_17  pay_1_12_17  1
    w_2_12_17  Obj       43160.549376000003
    w_2_12_17  pay_2_12_17  1
    w_4_12_17  Obj       218253.71545600001
    w_4_12_17  pay_4_12_17  1
    w_6_12_17  Obj       49120.096255999997
    w_6_12_17  pay_6_12_17  1
    w_8_12_17  Obj       165188.56703999999
    w_8_12_17  pay_8_12_17  1
    w_9_12_17  Obj       1326.209024
    w_9_12_17  pay_9_12_17  1
    w_10_12_17  Obj       3170680.3896320001
    w_10_12_17  pay_10_12_17  1
    w_11_12_17  Obj       69416.130560000005
    w_11_12_17  pay_11_12_17  1
    w_12_12_17  Obj       14873.686016
    w_12_12_17  pay_12_12_17  1
    w_13_12_17  Obj       6950.0067840000002
    w_13_12_17  pay_13_12_17  1
    w_14_12_17  Obj       7000.3691520000002
    w_14_12_17  pay_14_12_17  1
    v_12_20   pay_0_12_20  -1
    v_12_20   touch_1_12_20  1
    v_12_20   touch_2_12_20  1
    v_12_20   pay_3_12_20  -1
    v_12_20   touch_4_12_20  1
    v_12_20   pay_6_12_20  -1
    v_12_20   pay_8_12_20  -1
    v_12_20   pay_9_12_20  -1
    v_12_20   pay_10_12_20  -1
    v_12_20   touch_11_12_20  1
    v_12_20   pay_12_12_20  -1
    v_12_20   touch_13_12_20  1
    v_12_20   pay_14_12_20  -1
    w_0_12_20  Obj       302.17420800000002
    w_0_12_20  pay_0_12_20  1
    w_3_12_20  Obj       3256.7664639999998
    w_3_12_20  pay_3_12_20  1
    w_6_12_20  Obj       24560.048127999999
    w_6_12_20  pay_6_12_20  1
    w_8_12_20  Obj       82594.283519999997
    w_8_12_20  pay_8_12_20  1
    w_9_12_20  Obj       663.104512
    w_9_12_20  pay_9_12_20  1
    w_10_12_20  Obj       1585340.1948160001
    w_10_12_20  pay_10_12_20  1
    w_12_12_20  Obj       7436.8430079999998
    w_12_12_20  pay_12_12_20  1
    w_14_12_20  Obj       3500.1845760000001
    w_14_12_20  pay_14_12_20  1
    v_12_21   pay_0_12_21  -1
    v_12_21   pay_1_12_21  -1
    v_12_21   pay_2_12_21  -1
    v_12_21   pay_3_12_21  -1
    v_12_21   pay_4_12_21  -1
    v_12_21   pay_6_12_21  -1
    v_12_21   pay_8_12_21  -1
    v_12_21   pay_9_12_21  -1
    v_12_21   pay_10_12_21  -1
    v_12_21   pay_11_12_21  -1
    v_12_21   pay_12_12_21  -1
    v_12_21   pay_13_12_21  -1
    v_12_21   touch_14_12_21  1
    w_0_12_21  Obj       604.34841600000004
    w_0_12_21  pay_0_12_21  1
    w_1_12_21  Obj       5724.5224959999996
    w_1_12_21  pay_1_12_21  1
    w_2_12_21  Obj       43160.549376000003
    w_2_12_21  pay_2_12_21  1
    w_3_12_21  Obj       6513.5329279999996
    w_3_12_21  pay_3_12_21  1
    w_4_12_21  Obj       218253.71545600001
    w_4_12_21  pay_4_12_21  1
    w_6_12_21  Obj       49120.096255999997
    w_6_12_21  pay_6_12_21  1
    w_8_12_21  Obj       165188.56703999999
    w_8_12_21  pay_8_12_21  1
    w_9_12_21  Obj       1326.209024
    w_9_12_21  pay_9_12_21  1
    w_10_12_21  Obj       3170680.3896320001
    w_10_12_21  pay_10_12_21  1
    w_11_12_21  Obj       69416.130560000005
    w_11_12_21  pay_11_12_21  1
    w_12_12_21  Obj       14873.686016
    w_12_12_21  pay_12_12_21  1
    w_13_12_21  Obj       6950.0067840000002
    w_13_12_21  pay_13_12_21  1
    v_12_22   pay_0_12_22  -1
    v_12_22   touch_1_12_22  1
    v_12_22   pay_2_12_22  -1
    v_12_22   pay_3_12_22  -1
    v_12_22   pay_4_12_22  -1
    v_12_22   pay_6_12_22  -1
    v_12_22   pay_8_12_22  -1
    v_12_22   pay_9_12_22  -1
    v_12_22   pay_10_12_22  -1
    v_12_22   touch_11_12_22  1
    v_12_22   pay_12_12_22  -1
    v_12_22   pay_13_12_22  -1
    v_12_22   pay_14_12_22  -1
    w_0_12_22  Obj       302.17420800000002
    w_0_12_22  pay_0_12_22  1
    w_2_12_22  Obj       21580.274688000001
    w_2_12_22  pay_2_12_22  1
    w_3_12_22  Obj       3256.7664639999998
    w_3_12_22  pay_3_12_22  1
    w_4_12_22  Obj       109126.857728
    w_4_12_22  pay_4_12_22  1
    w_6_12_22  Obj       24560.048127999999
    w_6_12_22  pay_6_12_22  1
    w_8_12_22  Obj       82594.283519999997
    w_8_12_22  pay_8_12_22  1
    w_9_12_22  Obj       663.104512
    w_9_12_22  pay_9_12_22  1
    w_10_12_22  Obj       1585340.1948160001
    w_10_12_22  pay_10_12_22  1
    w_12_12_22  Obj       7436.8430079999998
    w_12_12_22  pay_12_12_22  1
    w_13_12_22  Obj       3475.0033920000001
    w_13_12_22  pay_13_12_22  1
    w_14_12_22  Obj       3500.1845760000001
    w_14_12_22  pay_14_12_22  1
    v_12_23   pay_0_12_23  -1
    v_12_23   touch_1_12_23  1
    v_12_23   touch_2_12_23  1
    v_12_23   pay_3_12_23  -1
    v_12_23   touch_4_12_23  1
    v_12_23   pay_6_12_23  -1
    v_12_23   pay_8_12_23  -1
    v_12_23   pay_9_12_23  -1
    v_12_23   pay_10_12_23  -1
    v_12_23   pay_11_12_23  -1
    v_12_23   pay_12_12_23  -1
    v_12_23   pay_13_12_23  -1
    v_12_23   pay_14_12_23  -1
    w_0_12_23  Obj       302.17420800000002
    w_0_12_23  pay_0_12_23  1
    w_3_12_23  Obj       3256.7664639999998
    w_3_12_23  pay_3_12_23  1
    w_6_12_23  Obj       24560.048127999999
    w_6_12_23  pay_6_12_23  1
    w_8_12_23  Obj       82594.283519999997
    w_8_12_23  pay_8_12_23  1
    w_9_12_23  Obj       663.104512
    w_9_12_23  pay_9_12_23  1
    w_10_12_23  Obj       1585340.1948160001
    w_10_12_23  pay_10_12_23  1
    w_11_12_23  Obj       34708.065280000003
    w_11_12_23  pay_11_12_23  1
    w_12_12_23  Obj       7436.8430079999998
    w_12_12_23  pay_12_12_23  1
    w_13_12_23  Obj       3475.0033920000001
    w_13_12_23  pay_13_12_23  1
    w_14_12_23  Obj       3500.1845760000001
    w_14_12_23  pay_14_12_23  1
    v_12_24   pay_0_12_24  -1
    v_12_24   touch_1_12_24  1
    v_12_24   pay_2_12_24  -1
    v_12_24   pay_3_12_24  -1
    v_12_24   pay_4_12_24  -1
    v_12_24   pay_6_12_24  -1
    v_12_24   pay_8_12_24  -1
    v_12_24   pay_9_12_24  -1
    v_12_24   pay_10_12_24  -1
    v_12_24   pay_11_12_24  -1
    v_12_24   pay_12_12_24  -1
    v_12_24   pay_13_12_24  -1
    v_12_24   pay_14_12_24  -1
    w_0_12_24  Obj       302.17420800000002
    w_0_12_24  pay_0_12_24  1
    w_2_12_24  Obj       21580.274688000001
    w_2_12_24  pay_2_12_24  1
    w_3_12_24  Obj       3256.7664639999998
    w_3_12_24  pay_3_12_24  1
    w_4_12_24  Obj       109126.857728
    w_4_12_24  pay_4_12_24  1
    w_6_12_24  Obj       24560.048127999999
    w_6_12_24  pay_6_12_24  1
    w_8_12_24  Obj       82594.283519999997
    w_8_12_24  pay_8_12_24  1
    w_9_12_24  Obj       663.104512
    w_9_12_24  pay_9_12_24  1
    w_10_12_24  Obj       1585340.1948160001
    w_10_12_24  pay_10_12_24  1
    w_11_12_24  Obj       34708.065280000003
    w_11_12_24  pay_11_12_24  1
    w_12_12_24  Obj       7436.8430079999998
    w_12_12_24  pay_12_12_24  1
    w_13_12_24  Obj       3475.0033920000001
    w_13_12_24  pay_13_12_24  1
    w_14_12_24  Obj       3500.1845760000001
    w_14_12_24  pay_14_12_24  1
    v_13_0    pay_0_13_0  -1
    v_13_0    pay_1_13_0  -1
    v_13_0    pay_2_13_0  -1
    v_13_0    pay_3_13_0  -1
    v_13_0    pay_4_13_0  -1
    v_13_0    pay_6_13_0  -1
    v_13_0    pay_8_13_0  -1
    v_13_0    touch_9_13_0  1
    v_13_0    pay_10_13_0  -1
    v_13_0    pay_11_13_0  -1
    v_13_0    pay_12_13_0  -1
    v_13_0    pay_13_13_0  -1
    v_13_0    pay_14_13_0  -1
    w_0_13_0  Obj       302.17420800000002
    w_0_13_0  pay_0_13_0  1
    w_1_13_0  Obj       2862.2612479999998
    w_1_13_0  pay_1_13_0  1
    w_2_13_0  Obj       21580.274688000001
    w_2_13_0  pay_2_13_0  1
    w_3_13_0  Obj       3256.7664639999998
    w_3_13_0  pay_3_13_0  1
    w_4_13_0  Obj       109126.857728
    w_4_13_0  pay_4_13_0  1
    w_6_13_0  Obj       24560.048127999999
    w_6_13_0  pay_6_13_0  1
    w_8_13_0  Obj       82594.283519999997
    w_8_13_0  pay_8_13_0  1
    w_10_13_0  Obj       1585340.1948160001
    w_10_13_0  pay_10_13_0  1
    w_11_13_0  Obj       34708.065280000003
    w_11_13_0  pay_11_13_0  1
    w_12_13_0  Obj       7436.8430079999998
    w_12_13_0  pay_12_13_0  1
    w_13_13_0  Obj       3475.0033920000001
    w_13_13_0  pay_13_13_0  1
    w_14_13_0  Obj       3500.1845760000001
    w_14_13_0  pay_14_13_0  1
    v_13_1    pay_0_13_1  -1
    v_13_1    pay_1_13_1  -1
    v_13_1    pay_2_13_1  -1
    v_13_1    pay_3_13_1  -1
    v_13_1    touch_4_13_1  1
    v_13_1    pay_6_13_1  -1
    v_13_1    pay_8_13_1  -1
    v_13_1    pay_9_13_1  -1
    v_13_1    touch_10_13_1  1
    v_13_1    pay_11_13_1  -1
    v_13_1    pay_12_13_1  -1
    v_13_1    pay_13_13_1  -1
    v_13_1    pay_14_13_1  -1
    w_0_13_1  Obj       302.17420800000002
    w_0_13_1  pay_0_13_1  1
    w_1_13_1  Obj       2862.2612479999998
    w_1_13_1  pay_1_13_1  1
    w_2_13_1  Obj       21580.274688000001
    w_2_13_1  pay_2_13_1  1
    w_3_13_1  Obj       3256.7664639999998
    w_3_13_1  pay_3_13_1  1
    w_6_13_1  Obj       24560.048127999999
    w_6_13_1  pay_6_13_1  1
    w_8_13_1  Obj       82594.283519999997
    w_8_13_1  pay_8_13_1  1
    w_9_13_1  Obj       663.104512
    w_9_13_1  pay_9_13_1  1
    w_11_13_1  Obj       34708.065280000003
    w_11_13_1  pay_11_13_1  1
    w_12_13_1  Obj       7436.8430079999998
    w_12_13_1  pay_12_13_1  1
    w_13_13_1  Obj       3475.0033920000001
    w_13_13_1  pay_13_13_1  1
    w_14_13_1  Obj       3500.1845760000001
    w_14_13_1  pay_14_13_1  1
    v_13_2    pay_0_13_2  -1
    v_13_2    pay_1_13_2  -1
    v_13_2    pay_2_13_2  -1
    v_13_2    pay_3_13_2  -1
    v_13_2    touch_4_13_2  1
    v_13_2    pay_6_13_2  -1
    v_13_2    pay_8_13_2  -1
    v_13_2    pay_9_13_2  -1
    v_13_2    pay_10_13_2  -1
    v_13_2    pay_11_13_2  -1
    v_13_2    pay_12_13_2  -1
    v_13_2    pay_13_13_2  -1
    v_13_2    pay_14_13_2  -1
    w_0_13_2  Obj       302.17420800000002
    w_0_13_2  pay_0_13_2  1
    w_1_13_2  Obj       2862.2612479999998
    w_1_13_2  pay_1_13_2  1
    w_2_13_2  Obj       21580.274688000001
    w_2_13_2  pay_2_13_2  1
    w_3_13_2  Obj       3256.7664639999998
    w_3_13_2  pay_3_13_2  1
    w_6_13_2  Obj       24560.048127999999
    w_6_13_2  pay_6_13_2  1
    w_8_13_2  Obj       82594.283519999997
    w_8_13_2  pay_8_13_2  1
    w_9_13_2  Obj       663.104512
    w_9_13_2  pay_9_13_2  1
    w_10_13_2  Obj       1585340.1948160001
    w_10_13_2  pay_10_13_2  1
    w_11_13_2  Obj       34708.065280000003
    w_11_13_2  pay_11_13_2  1
    w_12_13_2  Obj       7436.8430079999998
    w_12_13_2  pay_12_13_2  1
    w_13_13_2  Obj       3475.0033920000001
    w_13_13_2  pay_13_13_2  1
    w_14_13_2  Obj       3500.1845760000001
    w_14_13_2  pay_14_13_2  1
    v_13_3    pay_0_13_3  -1
    v_13_3    pay_1_13_3  -1
    v_13_3    pay_2_13_3  -1
    v_13_3    pay_3_13_3  -1
    v_13_3    pay_4_13_3  -1
    v_13_3    pay_6_13_3  -1
    v_13_3    pay_8_13_3  -1
    v_13_3    pay_9_13_3  -1
    v_13_3    pay_10_13_3  -1
    v_13_3    touch_11_13_3  1
    v_13_3    pay_12_13_3  -1
    v_13_3    pay_13_13_3  -1
    v_13_3    pay_14_13_3  -1
    w_0_13_3  Obj       604.34841600000004
    w_0_13_3  pay_0_13_3  1
    w_1_13_3  Obj       5724.5224959999996
    w_1_13_3  pay_1_13_3  1
    w_2_13_3  Obj       43160.549376000003
    w_2_13_3  pay_2_13_3  1
    w_3_13_3  Obj       6513.5329279999996
    w_3_13_3  pay_3_13_3  1
    w_4_13_3  Obj       218253.71545600001
    w_4_13_3  pay_4_13_3  1
    w_6_13_3  Obj       49120.096255999997
    w_6_13_3  pay_6_13_3  1
    w_8_13_3  Obj       165188.56703999999
    w_8_13_3  pay_8_13_3  1
    w_9_13_3  Obj       1326.209024
    w_9_13_3  pay_9_13_3  1
    w_10_13_3  Obj       3170680.3896320001
    w_10_13_3  pay_10_13_3  1
    w_12_13_3  Obj       14873.686016
    w_12_13_3  pay_12_13_3  1
    w_13_13_3  Obj       6950.0067840000002
    w_13_13_3  pay_13_13_3  1
    w_14_13_3  Obj       7000.3691520000002
    w_14_13_3  pay_14_13_3  1
    v_13_4    pay_0_13_4  -1
    v_13_4    touch_1_13_4  1
    v_13_4    pay_2_13_4  -1
    v_13_4    pay_3_13_4  -1
    v_13_4    pay_4_13_4  -1
    v_13_4    pay_6_13_4  -1
    v_13_4    pay_8_13_4  -1
    v_13_4    pay_9_13_4  -1
    v_13_4    pay_10_13_4  -1
    v_13_4    touch_11_13_4  1
    v_13_4    touch_12_13_4  1
    v_13_4    pay_13_13_4  -1
    v_13_4    pay_14_13_4  -1
    w_0_13_4  Obj       302.17420800000002
    w_0_13_4  pay_0_13_4  1
    w_2_13_4  Obj       21580.274688000001
    w_2_13_4  pay_2_13_4  1
    w_3_13_4  Obj       3256.7664639999998
    w_3_13_4  pay_3_13_4  1
    w_4_13_4  Obj       109126.857728
    w_4_13_4  pay_4_13_4  1
    w_6_13_4  Obj       24560.048127999999
    w_6_13_4  pay_6_13_4  1
    w_8_13_4  Obj       82594.283519999997
    w_8_13_4  pay_8_13_4  1
    w_9_13_4  Obj       663.104512
    w_9_13_4  pay_9_13_4  1
    w_10_13_4  Obj       1585340.1948160001
    w_10_13_4  pay_10_13_4  1
    w_13_13_4  Obj       3475.0033920000001
    w_13_13_4  pay_13_13_4  1
    w_14_13_4  Obj       3500.1845760000001
    w_14_13_4  pay_14_13_4  1
    v_13_5    pay_0_13_5  -1
    v_13_5    pay_1_13_5  -1
    v_13_5    pay_2_13_5  -1
    v_13_5    pay_3_13_5  -1
    v_13_5    pay_4_13_5  -1
    v_13_5    pay_6_13_5  -1
    v_13_5    pay_8_13_5  -1
    v_13_5    pay_9_13_5  -1
    v_13_5    touch_10_13_5  1
    v_13_5    pay_11_13_5  -1
    v_13_5    pay_12_13_5  -1
    v_13_5    pay_13_13_5  -1
    v_13_5    pay_14_13_5  -1
    w_0_13_5  Obj       2115.2194559999998
    w_0_13_5  pay_0_13_5  1
    w_1_13_5  Obj       20035.828735999999
    w_1_13_5  pay_1_13_5  1
    w_2_13_5  Obj       151061.92281600001
    w_2_13_5  pay_2_13_5  1
    w_3_13_5  Obj       22797.365247999998
    w_3_13_5  pay_3_13_5  1
    w_4_13_5  Obj       763888.00409599999
    w_4_13_5  pay_4_13_5  1
    w_6_13_5  Obj       171920.33689599999
    w_6_13_5  pay_6_13_5  1
    w_8_13_5  Obj       578159.98464000004
    w_8_13_5  pay_8_13_5  1
    w_9_13_5  Obj       4641.7315840000001
    w_9_13_5  pay_9_13_5  1
    w_11_13_5  Obj       242956.45696000001
    w_11_13_5  pay_11_13_5  1
    w_12_13_5  Obj       52057.901056000002
    w_12_13_5  pay_12_13_5  1
    w_13_13_5  Obj       24325.023743999998
    w_13_13_5  pay_13_13_5  1
    w_14_13_5  Obj       24501.292032000001
    w_14_13_5  pay_14_13_5  1
    v_13_6    pay_0_13_6  -1
    v_13_6    touch_1_13_6  1
    v_13_6    pay_2_13_6  -1
    v_13_6    pay_3_13_6  -1
    v_13_6    touch_4_13_6  1
    v_13_6    pay_6_13_6  -1
    v_13_6    pay_8_13_6  -1
    v_13_6    pay_9_13_6  -1
    v_13_6    pay_10_13_6  -1
    v_13_6    pay_11_13_6  -1
    v_13_6    pay_12_13_6  -1
    v_13_6    pay_13_13_6  -1
    v_13_6    pay_14_13_6  -1
    w_0_13_6  Obj       302.17420800000002
    w_0_13_6  pay_0_13_6  1
    w_2_13_6  Obj       21580.274688000001
    w_2_13_6  pay_2_13_6  1
    w_3_13_6  Obj       3256.7664639999998
    w_3_13_6  pay_3_13_6  1
    w_6_13_6  Obj       24560.048127999999
    w_6_13_6  pay_6_13_6  1
    w_8_13_6  Obj       82594.283519999997
    w_8_13_6  pay_8_13_6  1
    w_9_13_6  Obj       663.104512
    w_9_13_6  pay_9_13_6  1
    w_10_13_6  Obj       1585340.1948160001
    w_10_13_6  pay_10_13_6  1
    w_11_13_6  Obj       34708.065280000003
    w_11_13_6  pay_11_13_6  1
    w_12_13_6  Obj       7436.8430079999998
    w_12_13_6  pay_12_13_6  1
    w_13_13_6  Obj       3475.0033920000001
    w_13_13_6  pay_13_13_6  1
    w_14_13_6  Obj       3500.1845760000001
    w_14_13_6  pay_14_13_6  1
    v_13_8    pay_0_13_8  -1
    v_13_8    pay_1_13_8  -1
    v_13_8    pay_2_13_8  -1
    v_13_8    pay_3_13_8  -1
    v_13_8    pay_4_13_8  -1
    v_13_8    pay_6_13_8  -1
    v_13_8    pay_8_13_8  -1
    v_13_8    pay_9_13_8  -1
    v_13_8    pay_10_13_8  -1
    v_13_8    pay_11_13_8  -1
    v_13_8    pay_12_13_8  -1
    v_13_8    touch_13_13_8  1
    v_13_8    pay_14_13_8  -1
    w_0_13_8  Obj       302.17420800000002
    w_0_13_8  pay_0_13_8  1
    w_1_13_8  Obj       2862.2612479999998
    w_1_13_8  pay_1_13_8  1
    w_2_13_8  Obj       21580.274688000001
    w_2_13_8  pay_2_13_8  1
    w_3_13_8  Obj       3256.7664639999998
    w_3_13_8  pay_3_13_8  1
    w_4_13_8  Obj       109126.857728
    w_4_13_8  pay_4_13_8  1
    w_6_13_8  Obj       24560.048127999999
    w_6_13_8  pay_6_13_8  1
    w_8_13_8  Obj       82594.283519999997
    w_8_13_8  pay_8_13_8  1
    w_9_13_8  Obj       663.104512
    w_9_13_8  pay_9_13_8  1
    w_10_13_8  Obj       1585340.1948160001
    w_10_13_8  pay_10_13_8  1
    w_11_13_8  Obj       34708.065280000003
    w_11_13_8  pay_11_13_8  1
    w_12_13_8  Obj       7436.8430079999998
    w_12_13_8  pay_12_13_8  1
    w_14_13_8  Obj       3500.1845760000001
    w_14_13_8  pay_14_13_8  1
    v_13_10   pay_0_13_10  -1
    v_13_10   touch_1_13_10  1
    v_13_10   pay_2_13_10  -1
    v_13_10   pay_3_13_10  -1
    v_13_10   touch_4_13_10  1
    v_13_10   pay_6_13_10  -1
    v_13_10   pay_8_13_10  -1
    v_13_10   touch_9_13_10  1
    v_13_10   pay_10_13_10  -1
    v_13_10   touch_11_13_10  1
    v_13_10   pay_12_13_10  -1
    v_13_10   pay_13_13_10  -1
    v_13_10   pay_14_13_10  -1
    w_0_13_10  Obj       302.17420800000002
    w_0_13_10  pay_0_13_10  1
    w_2_13_10  Obj       21580.274688000001
    w_2_13_10  pay_2_13_10  1
    w_3_13_10  Obj       3256.7664639999998
    w_3_13_10  pay_3_13_10  1
    w_6_13_10  Obj       24560.048127999999
    w_6_13_10  pay_6_13_10  1
    w_8_13_10  Obj       82594.283519999997
    w_8_13_10  pay_8_13_10  1
    w_10_13_10  Obj       1585340.1948160001
    w_10_13_10  pay_10_13_10  1
    w_12_13_10  Obj       7436.8430079999998
    w_12_13_10  pay_12_13_10  1
    w_13_13_10  Obj       3475.0033920000001
    w_13_13_10  pay_13_13_10  1
    w_14_13_10  Obj       3500.1845760000001
    w_14_13_10  pay_14_13_10  1
    v_13_11   pay_0_13_11  -1
    v_13_11   pay_1_13_11  -1
    v_13_11   touch_2_13_11  1
    v_13_11   pay_3_13_11  -1
    v_13_11   pay_4_13_11  -1
    v_13_11   pay_6_13_11  -1
    v_13_11   pay_8_13_11  -1
    v_13_11   pay_9_13_11  -1
    v_13_11   pay_10_13_11  -1
    v_13_11   pay_11_13_11  -1
    v_13_11   pay_12_13_11  -1
    v_13_11   pay_13_13_11  -1
    v_13_11   pay_14_13_11  -1
    w_0_13_11  Obj       604.34841600000004
    w_0_13_11  pay_0_13_11  1
    w_1_13_11  Obj       5724.5224959999996
    w_1_13_11  pay_1_13_11  1
    w_3_13_11  Obj       6513.5329279999996
    w_3_13_11  pay_3_13_11  1
    w_4_13_11  Obj       218253.71545600001
    w_4_13_11  pay_4_13_11  1
    w_6_13_11  Obj       49120.096255999997
    w_6_13_11  pay_6_13_11  1
    w_8_13_11  Obj       165188.56703999999
    w_8_13_11  pay_8_13_11  1
    w_9_13_11  Obj       1326.209024
    w_9_13_11  pay_9_13_11  1
    w_10_13_11  Obj       3170680.3896320001
    w_10_13_11  pay_10_13_11  1
    w_11_13_11  Obj       69416.130560000005
    w_11_13_11  pay_11_13_11  1
    w_12_13_11  Obj       14873.686016
    w_12_13_11  pay_12_13_11  1
    w_13_13_11  Obj       6950.0067840000002
    w_13_13_11  pay_13_13_11  1
    w_14_13_11  Obj       7000.3691520000002
    w_14_13_11  pay_14_13_11  1
    v_13_12   pay_0_13_12  -1
    v_13_12   touch_1_13_12  1
    v_13_12   pay_2_13_12  -1
    v_13_12   pay_3_13_12  -1
    v_13_12   pay_4_13_12  -1
    v_13_12   pay_6_13_12  -1
    v_13_12   pay_8_13_12  -1
    v_13_12   touch_9_13_12  1
    v_13_12   pay_10_13_12  -1
    v_13_12   touch_11_13_12  1
    v_13_12   pay_12_13_12  -1
    v_13_12   pay_13_13_12  -1
    v_13_12   pay_14_13_12  -1
    w_0_13_12  Obj       302.17420800000002
    w_0_13_12  pay_0_13_12  1
    w_2_13_12  Obj       21580.274688000001
    w_2_13_12  pay_2_13_12  1
    w_3_13_12  Obj       3256.7664639999998
    w_3_13_12  pay_3_13_12  1
    w_4_13_12  Obj       109126.857728
    w_4_13_12  pay_4_13_12  1
    w_6_13_12  Obj       24560.048127999999
    w_6_13_12  pay_6_13_12  1
    w_8_13_12  Obj       82594.283519999997
    w_8_13_12  pay_8_13_12  1
    w_10_13_12  Obj       1585340.1948160001
    w_10_13_12  pay_10_13_12  1
    w_12_13_12  Obj       7436.8430079999998
    w_12_13_12  pay_12_13_12  1
    w_13_13_12  Obj       3475.0033920000001
    w_13_13_12  pay_13_13_12  1
    w_14_13_12  Obj       3500.1845760000001
    w_14_13_12  pay_14_13_12  1
    v_13_14   pay_0_13_14  -1
    v_13_14   touch_1_13_14  1
    v_13_14   touch_2_13_14  1
    v_13_14   pay_3_13_14  -1
    v_13_14   touch_4_13_14  1
    v_13_14   pay_6_13_14  -1
    v_13_14   pay_8_13_14  -1
    v_13_14   pay_9_13_14  -1
    v_13_14   pay_10_13_14  -1
    v_13_14   pay_11_13_14  -1
    v_13_14   pay_12_13_14  -1
    v_13_14   pay_13_13_14  -1
    v_13_14   pay_14_13_14  -1
    w_0_13_14  Obj       302.17420800000002
    w_0_13_14  pay_0_13_14  1
    w_3_13_14  Obj       3256.7664639999998
    w_3_13_14  pay_3_13_14  1
    w_6_13_14  Obj       24560.048127999999
    w_6_13_14  pay_6_13_14  1
    w_8_13_14  Obj       82594.283519999997
    w_8_13_14  pay_8_13_14  1
    w_9_13_14  Obj       663.104512
    w_9_13_14  pay_9_13_14  1
    w_10_13_14  Obj       1585340.1948160001
    w_10_13_14  pay_10_13_14  1
    w_11_13_14  Obj       34708.065280000003
    w_11_13_14  pay_11_13_14  1
    w_12_13_14  Obj       7436.8430079999998
    w_12_13_14  pay_12_13_14  1
    w_13_13_14  Obj       3475.0033920000001
    w_13_13_14  pay_13_13_14  1
    w_14_13_14  Obj       3500.1845760000001
    w_14_13_14  pay_14_13_14  1
    v_13_15   pay_0_13_15  -1
    v_13_15   pay_1_13_15  -1
    v_13_15   pay_2_13_15  -1
    v_13_15   pay_3_13_15  -1
    v_13_15   pay_4_13_15  -1
    v_13_15   pay_6_13_15  -1
    v_13_15   pay_8_13_15  -1
    v_13_15   pay_9_13_15  -1
    v_13_15   pay_10_13_15  -1
    v_13_15   pay_11_13_15  -1
    v_13_15   touch_12_13_15  1
    v_13_15   pay_13_13_15  -1
    v_13_15   pay_14_13_15  -1
    w_0_13_15  Obj       302.17420800000002
    w_0_13_15  pay_0_13_15  1
    w_1_13_15  Obj       2862.2612479999998
    w_1_13_15  pay_1_13_15  1
    w_2_13_15  Obj       21580.274688000001
    w_2_13_15  pay_2_13_15  1
    w_3_13_15  Obj       3256.7664639999998
    w_3_13_15  pay_3_13_15  1
    w_4_13_15  Obj       109126.857728
    w_4_13_15  pay_4_13_15  1
    w_6_13_15  Obj       24560.048127999999
    w_6_13_15  pay_6_13_15  1
    w_8_13_15  Obj       82594.283519999997
    w_8_13_15  pay_8_13_15  1
    w_9_13_15  Obj       663.104512
    w_9_13_15  pay_9_13_15  1
    w_10_13_15  Obj       1585340.1948160001
    w_10_13_15  pay_10_13_15  1
    w_11_13_15  Obj       34708.065280000003
    w_11_13_15  pay_11_13_15  1
    w_13_13_15  Obj       3475.0033920000001
    w_13_13_15  pay_13_13_15  1
    w_14_13_15  Obj       3500.1845760000001
    w_14_13_15  pay_14_13_15  1
    v_13_16   pay_0_13_16  -1
    v_13_16   touch_1_13_16  1
    v_13_16   pay_2_13_16  -1
    v_13_16   pay_3_13_16  -1
    v_13_16   pay_4_13_16  -1
    v_13_16   touch_6_13_16  1
    v_13_16   pay_8_13_16  -1
    v_13_16   pay_9_13_16  -1
    v_13_16   pay_10_13_16  -1
    v_13_16   touch_11_13_16  1
    v_13_16   pay_12_13_16  -1
    v_13_16   pay_13_13_16  -1
    v_13_16   pay_14_13_16  -1
    w_0_13_16  Obj       302.17420800000002
    w_0_13_16  pay_0_13_16  1
    w_2_13_16  Obj       21580.274688000001
    w_2_13_16  pay_2_13_16  1
    w_3_13_16  Obj       3256.7664639999998
    w_3_13_16  pay_3_13_16  1
    w_4_13_16  Obj       109126.857728
    w_4_13_16  pay_4_13_16  1
    w_8_13_16  Obj       82594.283519999997
    w_8_13_16  pay_8_13_16  1
    w_9_13_16  Obj       663.104512
    w_9_13_16  pay_9_13_16  1
    w_10_13_16  Obj       1585340.1948160001
    w_10_13_16  pay_10_13_16  1
    w_12_13_16  Obj       7436.8430079999998
    w_12_13_16  pay_12_13_16  1
    w_13_13_16  Obj       3475.0033920000001
    w_13_13_16  pay_13_13_16  1
    w_14_13_16  Obj       3500.1845760000001
    w_14_13_16  pay_14_13_16  1
    v_13_17   pay_0_13_17  -1
    v_13_17   pay_1_13_17  -1
    v_13_17   pay_2_13_17  -1
    v_13_17   touch_3_13_17  1
    v_13_17   pay_4_13_17  -1
    v_13_17   pay_6_13_17  -1
    v_13_17   pay_8_13_17  -1
    v_13_17   pay_9_13_17  -1
    v_13_17   pay_10_13_17  -1
    v_13_17   pay_11_13_17  -1
    v_13_17   pay_12_13_17  -1
    v_13_17   pay_13_13_17  -1
    v_13_17   pay_14_13_17  -1
    w_0_13_17  Obj       604.34841600000004
    w_0_13_17  pay_0_13_17  1
    w_1_13_17  Obj       5724.5224959999996
    w_1_13_17  pay_1_13_17  1
    w_2_13_17  Obj       43160.549376000003
    w_2_13_17  pay_2_13_17  1
    w_4_13_17  Obj       218253.71545600001
    w_4_13_17  pay_4_13_17  1
    w_6_13_17  Obj       49120.096255999997
    w_6_13_17  pay_6_13_17  1
    w_8_13_17  Obj       165188.56703999999
    w_8_13_17  pay_8_13_17  1
    w_9_13_17  Obj       1326.209024
    w_9_13_17  pay_9_13_17  1
    w_10_13_17  Obj       3170680.3896320001
    w_10_13_17  pay_10_13_17  1
    w_11_13_17  Obj       69416.130560000005
    w_11_13_17  pay_11_13_17  1
    w_12_13_17  Obj       14873.686016
    w_12_13_17  pay_12_13_17  1
    w_13_13_17  Obj       6950.0067840000002
    w_13_13_17  pay_13_13_17  1
    w_14_13_17  Obj       7000.3691520000002
    w_14_13_17  pay_14_13_17  1
    v_13_20   pay_0_13_20  -1
    v_13_20   touch_1_13_20  1
    v_13_20   touch_2_13_20  1
    v_13_20   pay_3_13_20  -1
    v_13_20   touch_4_13_20  1
    v_13_20   pay_6_13_20  -1
    v_13_20   pay_8_13_20  -1
    v_13_20   pay_9_13_20  -1
    v_13_20   pay_10_13_20  -1
    v_13_20   touch_11_13_20  1
    v_13_20   pay_12_13_20  -1
    v_13_20   touch_13_13_20  1
    v_13_20   pay_14_13_20  -1
    w_0_13_20  Obj       302.17420800000002
    w_0_13_20  pay_0_13_20  1
    w_3_13_20  Obj       3256.7664639999998
    w_3_13_20  pay_3_13_20  1
    w_6_13_20  Obj       24560.048127999999
    w_6_13_20  pay_6_13_20  1
    w_8_13_20  Obj       82594.283519999997
    w_8_13_20  pay_8_13_20  1
    w_9_13_20  Obj       663.104512
    w_9_13_20  pay_9_13_20  1
    w_10_13_20  Obj       1585340.1948160001
    w_10_13_20  pay_10_13_20  1
    w_12_13_20  Obj       7436.8430079999998
    w_12_13_20  pay_12_13_20  1
    w_14_13_20  Obj       3500.1845760000001
    w_14_13_20  pay_14_13_20  1
    v_13_21   pay_0_13_21  -1
    v_13_21   pay_1_13_21  -1
    v_13_21   pay_2_13_21  -1
    v_13_21   pay_3_13_21  -1
    v_13_21   pay_4_13_21  -1
    v_13_21   pay_6_13_21  -1
    v_13_21   pay_8_13_21  -1
    v_13_21   pay_9_13_21  -1
    v_13_21   pay_10_13_21  -1
    v_13_21   pay_11_13_21  -1
    v_13_21   pay_12_13_21  -1
    v_13_21   pay_13_13_21  -1
    v_13_21   touch_14_13_21  1
    w_0_13_21  Obj       604.34841600000004
    w_0_13_21  pay_0_13_21  1
    w_1_13_21  Obj       5724.5224959999996
    w_1_13_21  pay_1_13_21  1
    w_2_13_21  Obj       43160.549376000003
    w_2_13_21  pay_2_13_21  1
    w_3_13_21  Obj       6513.5329279999996
    w_3_13_21  pay_3_13_21  1
    w_4_13_21  Obj       218253.71545600001
    w_4_13_21  pay_4_13_21  1
    w_6_13_21  Obj       49120.096255999997
    w_6_13_21  pay_6_13_21  1
    w_8_13_21  Obj       165188.56703999999
    w_8_13_21  pay_8_13_21  1
    w_9_13_21  Obj       1326.209024
    w_9_13_21  pay_9_13_21  1
    w_10_13_21  Obj       3170680.3896320001
    w_10_13_21  pay_10_13_21  1
    w_11_13_21  Obj       69416.130560000005
    w_11_13_21  pay_11_13_21  1
    w_12_13_21  Obj       14873.686016
    w_12_13_21  pay_12_13_21  1
    w_13_13_21  Obj       6950.0067840000002
    w_13_13_21  pay_13_13_21  1
    v_13_22   pay_0_13_22  -1
    v_13_22   touch_1_13_22  1
    v_13_22   pay_2_13_22  -1
    v_13_22   pay_3_13_22  -1
    v_13_22   pay_4_13_22  -1
    v_13_22   pay_6_13_22  -1
    v_13_22   pay_8_13_22  -1
    v_13_22   pay_9_13_22  -1
    v_13_22   pay_10_13_22  -1
    v_13_22   touch_11_13_22  1
    v_13_22   pay_12_13_22  -1
    v_13_22   pay_13_13_22  -1
    v_13_22   pay_14_13_22  -1
    w_0_13_22  Obj       302.17420800000002
    w_0_13_22  pay_0_13_22  1
    w_2_13_22  Obj       21580.274688000001
    w_2_13_22  pay_2_13_22  1
    w_3_13_22  Obj       3256.7664639999998
    w_3_13_22  pay_3_13_22  1
    w_4_13_22  Obj       109126.857728
    w_4_13_22  pay_4_13_22  1
    w_6_13_22  Obj       24560.048127999999
    w_6_13_22  pay_6_13_22  1
    w_8_13_22  Obj       82594.283519999997
    w_8_13_22  pay_8_13_22  1
    w_9_13_22  Obj       663.104512
    w_9_13_22  pay_9_13_22  1
    w_10_13_22  Obj       1585340.1948160001
    w_10_13_22  pay_10_13_22  1
    w_12_13_22  Obj       7436.8430079999998
    w_12_13_22  pay_12_13_22  1
    w_13_13_22  Obj       3475.0033920000001
    w_13_13_22  pay_13_13_22  1
    w_14_13_22  Obj       3500.1845760000001
    w_14_13_22  pay_14_13_22  1
    v_13_23   pay_0_13_23  -1
    v_13_23   touch_1_13_23  1
    v_13_23   touch_2_13_23  1
    v_13_23   pay_3_13_23  -1
    v_13_23   touch_4_13_23  1
    v_13_23   pay_6_13_23  -1
    v_13_23   pay_8_13_23  -1
    v_13_23   pay_9_13_23  -1
    v_13_23   pay_10_13_23  -1
    v_13_23   pay_11_13_23  -1
    v_13_23   pay_12_13_23  -1
    v_13_23   pay_13_13_23  -1
    v_13_23   pay_14_13_23  -1
    w_0_13_23  Obj       302.17420800000002
    w_0_13_23  pay_0_13_23  1
    w_3_13_23  Obj       3256.7664639999998
    w_3_13_23  pay_3_13_23  1
    w_6_13_23  Obj       24560.048127999999
    w_6_13_23  pay_6_13_23  1
    w_8_13_23  Obj       82594.283519999997
    w_8_13_23  pay_8_13_23  1
    w_9_13_23  Obj       663.104512
    w_9_13_23  pay_9_13_23  1
    w_10_13_23  Obj       1585340.1948160001
    w_10_13_23  pay_10_13_23  1
    w_11_13_23  Obj       34708.065280000003
    w_11_13_23  pay_11_13_23  1
    w_12_13_23  Obj       7436.8430079999998
    w_12_13_23  pay_12_13_23  1
    w_13_13_23  Obj       3475.0033920000001
    w_13_13_23  pay_13_13_23  1
    w_14_13_23  Obj       3500.1845760000001
    w_14_13_23  pay_14_13_23  1
    v_13_24   pay_0_13_24  -1
    v_13_24   touch_1_13_24  1
    v_13_24   pay_2_13_24  -1
    v_13_24   pay_3_13_24  -1
    v_13_24   pay_4_13_24  -1
    v_13_24   pay_6_13_24  -1
    v_13_24   pay_8_13_24  -1
    v_13_24   pay_9_13_24  -1
    v_13_24   pay_10_13_24  -1
    v_13_24   pay_11_13_24  -1
    v_13_24   pay_12_13_24  -1
    v_13_24   pay_13_13_24  -1
    v_13_24   pay_14_13_24  -1
    w_0_13_24  Obj       302.17420800000002
    w_0_13_24  pay_0_13_24  1
    w_2_13_24  Obj       21580.274688000001
    w_2_13_24  pay_2_13_24  1
    w_3_13_24  Obj       3256.7664639999998
    w_3_13_24  pay_3_13_24  1
    w_4_13_24  Obj       109126.857728
    w_4_13_24  pay_4_13_24  1
    w_6_13_24  Obj       24560.048127999999
    w_6_13_24  pay_6_13_24  1
    w_8_13_24  Obj       82594.283519999997
    w_8_13_24  pay_8_13_24  1
    w_9_13_24  Obj       663.104512
    w_9_13_24  pay_9_13_24  1
    w_10_13_24  Obj       1585340.1948160001
    w_10_13_24  pay_10_13_24  1
    w_11_13_24  Obj       34708.065280000003
    w_11_13_24  pay_11_13_24  1
    w_12_13_24  Obj       7436.8430079999998
    w_12_13_24  pay_12_13_24  1
    w_13_13_24  Obj       3475.0033920000001
    w_13_13_24  pay_13_13_24  1
    w_14_13_24  Obj       3500.1845760000001
    w_14_13_24  pay_14_13_24  1
    v_14_0    pay_0_14_0  -1
    v_14_0    pay_1_14_0  -1
    v_14_0    pay_2_14_0  -1
    v_14_0    pay_3_14_0  -1
    v_14_0    pay_4_14_0  -1
    v_14_0    pay_6_14_0  -1
    v_14_0    pay_8_14_0  -1
    v_14_0    touch_9_14_0  1
    v_14_0    pay_10_14_0  -1
    v_14_0    pay_11_14_0  -1
    v_14_0    pay_12_14_0  -1
    v_14_0    pay_13_14_0  -1
    v_14_0    pay_14_14_0  -1
    w_0_14_0  Obj       302.17420800000002
    w_0_14_0  pay_0_14_0  1
    w_1_14_0  Obj       2862.2612479999998
    w_1_14_0  pay_1_14_0  1
    w_2_14_0  Obj       21580.274688000001
    w_2_14_0  pay_2_14_0  1
    w_3_14_0  Obj       3256.7664639999998
    w_3_14_0  pay_3_14_0  1
    w_4_14_0  Obj       109126.857728
    w_4_14_0  pay_4_14_0  1
    w_6_14_0  Obj       24560.048127999999
    w_6_14_0  pay_6_14_0  1
    w_8_14_0  Obj       82594.283519999997
    w_8_14_0  pay_8_14_0  1
    w_10_14_0  Obj       1585340.1948160001
    w_10_14_0  pay_10_14_0  1
    w_11_14_0  Obj       34708.065280000003
    w_11_14_0  pay_11_14_0  1
    w_12_14_0  Obj       7436.8430079999998
    w_12_14_0  pay_12_14_0  1
    w_13_14_0  Obj       3475.0033920000001
    w_13_14_0  pay_13_14_0  1
    w_14_14_0  Obj       3500.1845760000001
    w_14_14_0  pay_14_14_0  1
    v_14_1    pay_0_14_1  -1
    v_14_1    pay_1_14_1  -1
    v_14_1    pay_2_14_1  -1
    v_14_1    pay_3_14_1  -1
    v_14_1    touch_4_14_1  1
    v_14_1    pay_6_14_1  -1
    v_14_1    pay_8_14_1  -1
    v_14_1    pay_9_14_1  -1
    v_14_1    touch_10_14_1  1
    v_14_1    pay_11_14_1  -1
    v_14_1    pay_12_14_1  -1
    v_14_1    pay_13_14_1  -1
    v_14_1    pay_14_14_1  -1
    w_0_14_1  Obj       302.17420800000002
    w_0_14_1  pay_0_14_1  1
    w_1_14_1  Obj       2862.2612479999998
    w_1_14_1  pay_1_14_1  1
    w_2_14_1  Obj       21580.274688000001
    w_2_14_1  pay_2_14_1  1
    w_3_14_1  Obj       3256.7664639999998
    w_3_14_1  pay_3_14_1  1
    w_6_14_1  Obj       24560.048127999999
    w_6_14_1  pay_6_14_1  1
    w_8_14_1  Obj       82594.283519999997
    w_8_14_1  pay_8_14_1  1
    w_9_14_1  Obj       663.104512
    w_9_14_1  pay_9_14_1  1
    w_11_14_1  Obj       34708.065280000003
    w_11_14_1  pay_11_14_1  1
    w_12_14_1  Obj       7436.8430079999998
    w_12_14_1  pay_12_14_1  1
    w_13_14_1  Obj       3475.0033920000001
    w_13_14_1  pay_13_14_1  1
    w_14_14_1  Obj       3500.1845760000001
    w_14_14_1  pay_14_14_1  1
    v_14_2    pay_0_14_2  -1
    v_14_2    pay_1_14_2  -1
    v_14_2    pay_2_14_2  -1
    v_14_2    pay_3_14_2  -1
    v_14_2    touch_4_14_2  1
    v_14_2    pay_6_14_2  -1
    v_14_2    pay_8_14_2  -1
    v_14_2    pay_9_14_2  -1
    v_14_2    pay_10_14_2  -1
    v_14_2    pay_11_14_2  -1
    v_14_2    pay_12_14_2  -1
    v_14_2    pay_13_14_2  -1
    v_14_2    pay_14_14_2  -1
    w_0_14_2  Obj       302.17420800000002
    w_0_14_2  pay_0_14_2  1
    w_1_14_2  Obj       2862.2612479999998
    w_1_14_2  pay_1_14_2  1
    w_2_14_2  Obj       21580.274688000001
    w_2_14_2  pay_2_14_2  1
    w_3_14_2  Obj       3256.7664639999998
    w_3_14_2  pay_3_14_2  1
    w_6_14_2  Obj       24560.048127999999
    w_6_14_2  pay_6_14_2  1
    w_8_14_2  Obj       82594.283519999997
    w_8_14_2  pay_8_14_2  1
    w_9_14_2  Obj       663.104512
    w_9_14_2  pay_9_14_2  1
    w_10_14_2  Obj       1585340.1948160001
    w_10_14_2  pay_10_14_2  1
    w_11_14_2  Obj       34708.065280000003
    w_11_14_2  pay_11_14_2  1
    w_12_14_2  Obj       7436.8430079999998
    w_12_14_2  pay_12_14_2  1
    w_13_14_2  Obj       3475.0033920000001
    w_13_14_2  pay_13_14_2  1
    w_14_14_2  Obj       3500.1845760000001
    w_14_14_2  pay_14_14_2  1
    v_14_3    pay_0_14_3  -1
    v_14_3    pay_1_14_3  -1
    v_14_3    pay_2_14_3  -1
    v_14_3    pay_3_14_3  -1
    v_14_3    pay_4_14_3  -1
    v_14_3    pay_6_14_3  -1
    v_14_3    pay_8_14_3  -1
    v_14_3    pay_9_14_3  -1
    v_14_3    pay_10_14_3  -1
    v_14_3    touch_11_14_3  1
    v_14_3    pay_12_14_3  -1
    v_14_3    pay_13_14_3  -1
    v_14_3    pay_14_14_3  -1
    w_0_14_3  Obj       604.34841600000004
    w_0_14_3  pay_0_14_3  1
    w_1_14_3  Obj       5724.5224959999996
    w_1_14_3  pay_1_14_3  1
    w_2_14_3  Obj       43160.549376000003
    w_2_14_3  pay_2_14_3  1
    w_3_14_3  Obj       6513.5329279999996
    w_3_14_3  pay_3_14_3  1
    w_4_14_3  Obj       218253.71545600001
    w_4_14_3  pay_4_14_3  1
    w_6_14_3  Obj       49120.096255999997
    w_6_14_3  pay_6_14_3  1
    w_8_14_3  Obj       165188.56703999999
    w_8_14_3  pay_8_14_3  1
    w_9_14_3  Obj       1326.209024
    w_9_14_3  pay_9_14_3  1
    w_10_14_3  Obj       3170680.3896320001
    w_10_14_3  pay_10_14_3  1
    w_12_14_3  Obj       14873.686016
    w_12_14_3  pay_12_14_3  1
    w_13_14_3  Obj       6950.0067840000002
    w_13_14_3  pay_13_14_3  1
    w_14_14_3  Obj       7000.3691520000002
    w_14_14_3  pay_14_14_3  1
    v_14_4    pay_0_14_4  -1
    v_14_4    touch_1_14_4  1
    v_14_4    pay_2_14_4  -1
    v_14_4    pay_3_14_4  -1
    v_14_4    pay_4_14_4  -1
    v_14_4    pay_6_14_4  -1
    v_14_4    pay_8_14_4  -1
    v_14_4    pay_9_14_4  -1
    v_14_4    pay_10_14_4  -1
    v_14_4    touch_11_14_4  1
    v_14_4    touch_12_14_4  1
    v_14_4    pay_13_14_4  -1
    v_14_4    pay_14_14_4  -1
    w_0_14_4  Obj       302.17420800000002
    w_0_14_4  pay_0_14_4  1
    w_2_14_4  Obj       21580.274688000001
    w_2_14_4  pay_2_14_4  1
    w_3_14_4  Obj       3256.7664639999998
    w_3_14_4  pay_3_14_4  1
    w_4_14_4  Obj       109126.857728
    w_4_14_4  pay_4_14_4  1
    w_6_14_4  Obj       24560.048127999999
    w_6_14_4  pay_6_14_4  1
    w_8_14_4  Obj       82594.283519999997
    w_8_14_4  pay_8_14_4  1
    w_9_14_4  Obj       663.104512
    w_9_14_4  pay_9_14_4  1
    w_10_14_4  Obj       1585340.1948160001
    w_10_14_4  pay_10_14_4  1
    w_13_14_4  Obj       3475.0033920000001
    w_13_14_4  pay_13_14_4  1
    w_14_14_4  Obj       3500.1845760000001
    w_14_14_4  pay_14_14_4  1
    v_14_5    pay_0_14_5  -1
    v_14_5    pay_1_14_5  -1
    v_14_5    pay_2_14_5  -1
    v_14_5    pay_3_14_5  -1
    v_14_5    pay_4_14_5  -1
    v_14_5    pay_6_14_5  -1
    v_14_5    pay_8_14_5  -1
    v_14_5    pay_9_14_5  -1
    v_14_5    touch_10_14_5  1
    v_14_5    pay_11_14_5  -1
    v_14_5    pay_12_14_5  -1
    v_14_5    pay_13_14_5  -1
    v_14_5    pay_14_14_5  -1
    w_0_14_5  Obj       2115.2194559999998
    w_0_14_5  pay_0_14_5  1
    w_1_14_5  Obj       20035.828735999999
    w_1_14_5  pay_1_14_5  1
    w_2_14_5  Obj       151061.92281600001
    w_2_14_5  pay_2_14_5  1
    w_3_14_5  Obj       22797.365247999998
    w_3_14_5  pay_3_14_5  1
    w_4_14_5  Obj       763888.00409599999
    w_4_14_5  pay_4_14_5  1
    w_6_14_5  Obj       171920.33689599999
    w_6_14_5  pay_6_14_5  1
    w_8_14_5  Obj       578159.98464000004
    w_8_14_5  pay_8_14_5  1
    w_9_14_5  Obj       4641.7315840000001
    w_9_14_5  pay_9_14_5  1
    w_11_14_5  Obj       242956.45696000001
    w_11_14_5  pay_11_14_5  1
    w_12_14_5  Obj       52057.901056000002
    w_12_14_5  pay_12_14_5  1
    w_13_14_5  Obj       24325.023743999998
    w_13_14_5  pay_13_14_5  1
    w_14_14_5  Obj       24501.292032000001
    w_14_14_5  pay_14_14_5  1
    v_14_6    pay_0_14_6  -1
    v_14_6    touch_1_14_6  1
    v_14_6    pay_2_14_6  -1
    v_14_6    pay_3_14_6  -1
    v_14_6    touch_4_14_6  1
    v_14_6    pay_6_14_6  -1
    v_14_6    pay_8_14_6  -1
    v_14_6    pay_9_14_6  -1
    v_14_6    pay_10_14_6  -1
    v_14_6    pay_11_14_6  -1
    v_14_6    pay_12_14_6  -1
    v_14_6    pay_13_14_6  -1
    v_14_6    pay_14_14_6  -1
    w_0_14_6  Obj       302.17420800000002
    w_0_14_6  pay_0_14_6  1
    w_2_14_6  Obj       21580.274688000001
    w_2_14_6  pay_2_14_6  1
    w_3_14_6  Obj       3256.7664639999998
    w_3_14_6  pay_3_14_6  1
    w_6_14_6  Obj       24560.048127999999
    w_6_14_6  pay_6_14_6  1
    w_8_14_6  Obj       82594.283519999997
    w_8_14_6  pay_8_14_6  1
    w_9_14_6  Obj       663.104512
    w_9_14_6  pay_9_14_6  1
    w_10_14_6  Obj       1585340.1948160001
    w_10_14_6  pay_10_14_6  1
    w_11_14_6  Obj       34708.065280000003
    w_11_14_6  pay_11_14_6  1
    w_12_14_6  Obj       7436.8430079999998
    w_12_14_6  pay_12_14_6  1
    w_13_14_6  Obj       3475.0033920000001
    w_13_14_6  pay_13_14_6  1
    w_14_14_6  Obj       3500.1845760000001
    w_14_14_6  pay_14_14_6  1
    v_14_8    pay_0_14_8  -1
    v_14_8    pay_1_14_8  -1
    v_14_8    pay_2_14_8  -1
    v_14_8    pay_3_14_8  -1
    v_14_8    pay_4_14_8  -1
    v_14_8    pay_6_14_8  -1
    v_14_8    pay_8_14_8  -1
    v_14_8    pay_9_14_8  -1
    v_14_8    pay_10_14_8  -1
    v_14_8    pay_11_14_8  -1
    v_14_8    pay_12_14_8  -1
    v_14_8    touch_13_14_8  1
    v_14_8    pay_14_14_8  -1
    w_0_14_8  Obj       302.17420800000002
    w_0_14_8  pay_0_14_8  1
    w_1_14_8  Obj       2862.2612479999998
    w_1_14_8  pay_1_14_8  1
    w_2_14_8  Obj       21580.274688000001
    w_2_14_8  pay_2_14_8  1
    w_3_14_8  Obj       3256.7664639999998
    w_3_14_8  pay_3_14_8  1
    w_4_14_8  Obj       109126.857728
    w_4_14_8  pay_4_14_8  1
    w_6_14_8  Obj       24560.048127999999
    w_6_14_8  pay_6_14_8  1
    w_8_14_8  Obj       82594.283519999997
    w_8_14_8  pay_8_14_8  1
    w_9_14_8  Obj       663.104512
    w_9_14_8  pay_9_14_8  1
    w_10_14_8  Obj       1585340.1948160001
    w_10_14_8  pay_10_14_8  1
    w_11_14_8  Obj       34708.065280000003
    w_11_14_8  pay_11_14_8  1
    w_12_14_8  Obj       7436.8430079999998
    w_12_14_8  pay_12_14_8  1
    w_14_14_8  Obj       3500.1845760000001
    w_14_14_8  pay_14_14_8  1
    v_14_10   pay_0_14_10  -1
    v_14_10   touch_1_14_10  1
    v_14_10   pay_2_14_10  -1
    v_14_10   pay_3_14_10  -1
    v_14_10   touch_4_14_10  1
    v_14_10   pay_6_14_10  -1
    v_14_10   pay_8_14_10  -1
    v_14_10   touch_9_14_10  1
    v_14_10   pay_10_14_10  -1
    v_14_10   touch_11_14_10  1
    v_14_10   pay_12_14_10  -1
    v_14_10   pay_13_14_10  -1
    v_14_10   pay_14_14_10  -1
    w_0_14_10  Obj       302.17420800000002
    w_0_14_10  pay_0_14_10  1
    w_2_14_10  Obj       21580.274688000001
    w_2_14_10  pay_2_14_10  1
    w_3_14_10  Obj       3256.7664639999998
    w_3_14_10  pay_3_14_10  1
    w_6_14_10  Obj       24560.048127999999
    w_6_14_10  pay_6_14_10  1
    w_8_14_10  Obj       82594.283519999997
    w_8_14_10  pay_8_14_10  1
    w_10_14_10  Obj       1585340.1948160001
    w_10_14_10  pay_10_14_10  1
    w_12_14_10  Obj       7436.8430079999998
    w_12_14_10  pay_12_14_10  1
    w_13_14_10  Obj       3475.0033920000001
    w_13_14_10  pay_13_14_10  1
    w_14_14_10  Obj       3500.1845760000001
    w_14_14_10  pay_14_14_10  1
    v_14_11   pay_0_14_11  -1
    v_14_11   pay_1_14_11  -1
    v_14_11   touch_2_14_11  1
    v_14_11   pay_3_14_11  -1
    v_14_11   pay_4_14_11  -1
    v_14_11   pay_6_14_11  -1
    v_14_11   pay_8_14_11  -1
    v_14_11   pay_9_14_11  -1
    v_14_11   pay_10_14_11  -1
    v_14_11   pay_11_14_11  -1
    v_14_11   pay_12_14_11  -1
    v_14_11   pay_13_14_11  -1
    v_14_11   pay_14_14_11  -1
    w_0_14_11  Obj       604.34841600000004
    w_0_14_11  pay_0_14_11  1
    w_1_14_11  Obj       5724.5224959999996
    w_1_14_11  pay_1_14_11  1
    w_3_14_11  Obj       6513.5329279999996
    w_3_14_11  pay_3_14_11  1
    w_4_14_11  Obj       218253.71545600001
    w_4_14_11  pay_4_14_11  1
    w_6_14_11  Obj       49120.096255999997
    w_6_14_11  pay_6_14_11  1
    w_8_14_11  Obj       165188.56703999999
    w_8_14_11  pay_8_14_11  1
    w_9_14_11  Obj       1326.209024
    w_9_14_11  pay_9_14_11  1
    w_10_14_11  Obj       3170680.3896320001
    w_10_14_11  pay_10_14_11  1
    w_11_14_11  Obj       69416.130560000005
    w_11_14_11  pay_11_14_11  1
    w_12_14_11  Obj       14873.686016
    w_12_14_11  pay_12_14_11  1
    w_13_14_11  Obj       6950.0067840000002
    w_13_14_11  pay_13_14_11  1
    w_14_14_11  Obj       7000.3691520000002
    w_14_14_11  pay_14_14_11  1
    v_14_12   pay_0_14_12  -1
    v_14_12   touch_1_14_12  1
    v_14_12   pay_2_14_12  -1
    v_14_12   pay_3_14_12  -1
    v_14_12   pay_4_14_12  -1
    v_14_12   pay_6_14_12  -1
    v_14_12   pay_8_14_12  -1
    v_14_12   touch_9_14_12  1
    v_14_12   pay_10_14_12  -1
    v_14_12   touch_11_14_12  1
    v_14_12   pay_12_14_12  -1
    v_14_12   pay_13_14_12  -1
    v_14_12   pay_14_14_12  -1
    w_0_14_12  Obj       302.17420800000002
    w_0_14_12  pay_0_14_12  1
    w_2_14_12  Obj       21580.274688000001
    w_2_14_12  pay_2_14_12  1
    w_3_14_12  Obj       3256.7664639999998
    w_3_14_12  pay_3_14_12  1
    w_4_14_12  Obj       109126.857728
    w_4_14_12  pay_4_14_12  1
    w_6_14_12  Obj       24560.048127999999
    w_6_14_12  pay_6_14_12  1
    w_8_14_12  Obj       82594.283519999997
    w_8_14_12  pay_8_14_12  1
    w_10_14_12  Obj       1585340.1948160001
    w_10_14_12  pay_10_14_12  1
    w_12_14_12  Obj       7436.8430079999998
    w_12_14_12  pay_12_14_12  1
    w_13_14_12  Obj       3475.0033920000001
    w_13_14_12  pay_13_14_12  1
    w_14_14_12  Obj       3500.1845760000001
    w_14_14_12  pay_14_14_12  1
    v_14_14   pay_0_14_14  -1
    v_14_14   touch_1_14_14  1
    v_14_14   touch_2_14_14  1
    v_14_14   pay_3_14_14  -1
    v_14_14   touch_4_14_14  1
    v_14_14   pay_6_14_14  -1
    v_14_14   pay_8_14_14  -1
    v_14_14   pay_9_14_14  -1
    v_14_14   pay_10_14_14  -1
    v_14_14   pay_11_14_14  -1
    v_14_14   pay_12_14_14  -1
    v_14_14   pay_13_14_14  -1
    v_14_14   pay_14_14_14  -1
    w_0_14_14  Obj       302.17420800000002
    w_0_14_14  pay_0_14_14  1
    w_3_14_14  Obj       3256.7664639999998
    w_3_14_14  pay_3_14_14  1
    w_6_14_14  Obj       24560.048127999999
    w_6_14_14  pay_6_14_14  1
    w_8_14_14  Obj       82594.283519999997
    w_8_14_14  pay_8_14_14  1
    w_9_14_14  Obj       663.104512
    w_9_14_14  pay_9_14_14  1
    w_10_14_14  Obj       1585340.1948160001
    w_10_14_14  pay_10_14_14  1
    w_11_14_14  Obj       34708.065280000003
    w_11_14_14  pay_11_14_14  1
    w_12_14_14  Obj       7436.8430079999998
    w_12_14_14  pay_12_14_14  1
    w_13_14_14  Obj       3475.0033920000001
    w_13_14_14  pay_13_14_14  1
    w_14_14_14  Obj       3500.1845760000001
    w_14_14_14  pay_14_14_14  1
    v_14_15   pay_0_14_15  -1
    v_14_15   pay_1_14_15  -1
    v_14_15   pay_2_14_15  -1
    v_14_15   pay_3_14_15  -1
    v_14_15   pay_4_14_15  -1
    v_14_15   pay_6_14_15  -1
    v_14_15   pay_8_14_15  -1
    v_14_15   pay_9_14_15  -1
    v_14_15   pay_10_14_15  -1
    v_14_15   pay_11_14_15  -1
    v_14_15   touch_12_14_15  1
    v_14_15   pay_13_14_15  -1
    v_14_15   pay_14_14_15  -1
    w_0_14_15  Obj       302.17420800000002
    w_0_14_15  pay_0_14_15  1
    w_1_14_15  Obj       2862.2612479999998
    w_1_14_15  pay_1_14_15  1
    w_2_14_15  Obj       21580.274688000001
    w_2_14_15  pay_2_14_15  1
    w_3_14_15  Obj       3256.7664639999998
    w_3_14_15  pay_3_14_15  1
    w_4_14_15  Obj       109126.857728
    w_4_14_15  pay_4_14_15  1
    w_6_14_15  Obj       24560.048127999999
    w_6_14_15  pay_6_14_15  1
    w_8_14_15  Obj       82594.283519999997
    w_8_14_15  pay_8_14_15  1
    w_9_14_15  Obj       663.104512
    w_9_14_15  pay_9_14_15  1
    w_10_14_15  Obj       1585340.1948160001
    w_10_14_15  pay_10_14_15  1
    w_11_14_15  Obj       34708.065280000003
    w_11_14_15  pay_11_14_15  1
    w_13_14_15  Obj       3475.0033920000001
    w_13_14_15  pay_13_14_15  1
    w_14_14_15  Obj       3500.1845760000001
    w_14_14_15  pay_14_14_15  1
    v_14_16   pay_0_14_16  -1
    v_14_16   touch_1_14_16  1
    v_14_16   pay_2_14_16  -1
    v_14_16   pay_3_14_16  -1
    v_14_16   pay_4_14_16  -1
    v_14_16   touch_6_14_16  1
    v_14_16   pay_8_14_16  -1
    v_14_16   pay_9_14_16  -1
    v_14_16   pay_10_14_16  -1
    v_14_16   touch_11_14_16  1
    v_14_16   pay_12_14_16  -1
    v_14_16   pay_13_14_16  -1
    v_14_16   pay_14_14_16  -1
    w_0_14_16  Obj       302.17420800000002
    w_0_14_16  pay_0_14_16  1
    w_2_14_16  Obj       21580.274688000001
    w_2_14_16  pay_2_14_16  1
    w_3_14_16  Obj       3256.7664639999998
    w_3_14_16  pay_3_14_16  1
    w_4_14_16  Obj       109126.857728
    w_4_14_16  pay_4_14_16  1
    w_8_14_16  Obj       82594.283519999997
    w_8_14_16  pay_8_14_16  1
    w_9_14_16  Obj       663.104512
    w_9_14_16  pay_9_14_16  1
    w_10_14_16  Obj       1585340.1948160001
    w_10_14_16  pay_10_14_16  1
    w_12_14_16  Obj       7436.8430079999998
    w_12_14_16  pay_12_14_16  1
    w_13_14_16  Obj       3475.0033920000001
    w_13_14_16  pay_13_14_16  1
    w_14_14_16  Obj       3500.1845760000001
    w_14_14_16  pay_14_14_16  1
    v_14_17   pay_0_14_17  -1
    v_14_17   pay_1_14_17  -1
    v_14_17   pay_2_14_17  -1
    v_14_17   touch_3_14_17  1
    v_14_17   pay_4_14_17  -1
    v_14_17   pay_6_14_17  -1
    v_14_17   pay_8_14_17  -1
    v_14_17   pay_9_14_17  -1
    v_14_17   pay_10_14_17  -1
    v_14_17   pay_11_14_17  -1
    v_14_17   pay_12_14_17  -1
    v_14_17   pay_13_14_17  -1
    v_14_17   pay_14_14_17  -1
    w_0_14_17  Obj       604.34841600000004
    w_0_14_17  pay_0_14_17  1
    w_1_14_17  Obj       5724.5224959999996
    w_1_14_17  pay_1_14_17  1
    w_2_14_17  Obj       43160.549376000003
    w_2_14_17  pay_2_14_17  1
    w_4_14_17  Obj       218253.71545600001
    w_4_14_17  pay_4_14_17  1
    w_6_14_17  Obj       49120.096255999997
    w_6_14_17  pay_6_14_17  1
    w_8_14_17  Obj       165188.56703999999
    w_8_14_17  pay_8_14_17  1
    w_9_14_17  Obj       1326.209024
    w_9_14_17  pay_9_14_17  1
    w_10_14_17  Obj       3170680.3896320001
    w_10_14_17  pay_10_14_17  1
    w_11_14_17  Obj       69416.130560000005
    w_11_14_17  pay_11_14_17  1
    w_12_14_17  Obj       14873.686016
    w_12_14_17  pay_12_14_17  1
    w_13_14_17  Obj       6950.0067840000002
    w_13_14_17  pay_13_14_17  1
    w_14_14_17  Obj       7000.3691520000002
    w_14_14_17  pay_14_14_17  1
    v_14_20   pay_0_14_20  -1
    v_14_20   touch_1_14_20  1
    v_14_20   touch_2_14_20  1
    v_14_20   pay_3_14_20  -1
    v_14_20   touch_4_14_20  1
    v_14_20   pay_6_14_20  -1
    v_14_20   pay_8_14_20  -1
    v_14_20   pay_9_14_20  -1
    v_14_20   pay_10_14_20  -1
    v_14_20   touch_11_14_20  1
    v_14_20   pay_12_14_20  -1
    v_14_20   touch_13_14_20  1
    v_14_20   pay_14_14_20  -1
    w_0_14_20  Obj       302.17420800000002
    w_0_14_20  pay_0_14_20  1
    w_3_14_20  Obj       3256.7664639999998
    w_3_14_20  pay_3_14_20  1
    w_6_14_20  Obj       24560.048127999999
    w_6_14_20  pay_6_14_20  1
    w_8_14_20  Obj       82594.283519999997
    w_8_14_20  pay_8_14_20  1
    w_9_14_20  Obj       663.104512
    w_9_14_20  pay_9_14_20  1
    w_10_14_20  Obj       1585340.1948160001
    w_10_14_20  pay_10_14_20  1
    w_12_14_20  Obj       7436.8430079999998
    w_12_14_20  pay_12_14_20  1
    w_14_14_20  Obj       3500.1845760000001
    w_14_14_20  pay_14_14_20  1
    v_14_21   pay_0_14_21  -1
    v_14_21   pay_1_14_21  -1
    v_14_21   pay_2_14_21  -1
    v_14_21   pay_3_14_21  -1
    v_14_21   pay_4_14_21  -1
    v_14_21   pay_6_14_21  -1
    v_14_21   pay_8_14_21  -1
    v_14_21   pay_9_14_21  -1
    v_14_21   pay_10_14_21  -1
    v_14_21   pay_11_14_21  -1
    v_14_21   pay_12_14_21  -1
    v_14_21   pay_13_14_21  -1
    v_14_21   touch_14_14_21  1
    w_0_14_21  Obj       604.34841600000004
    w_0_14_21  pay_0_14_21  1
    w_1_14_21  Obj       5724.5224959999996
    w_1_14_21  pay_1_14_21  1
    w_2_14_21  Obj       43160.549376000003
    w_2_14_21  pay_2_14_21  1
    w_3_14_21  Obj       6513.5329279999996
    w_3_14_21  pay_3_14_21  1
    w_4_14_21  Obj       218253.71545600001
    w_4_14_21  pay_4_14_21  1
    w_6_14_21  Obj       49120.096255999997
    w_6_14_21  pay_6_14_21  1
    w_8_14_21  Obj       165188.56703999999
    w_8_14_21  pay_8_14_21  1
    w_9_14_21  Obj       1326.209024
    w_9_14_21  pay_9_14_21  1
    w_10_14_21  Obj       3170680.3896320001
    w_10_14_21  pay_10_14_21  1
    w_11_14_21  Obj       69416.130560000005
    w_11_14_21  pay_11_14_21  1
    w_12_14_21  Obj       14873.686016
    w_12_14_21  pay_12_14_21  1
    w_13_14_21  Obj       6950.0067840000002
    w_13_14_21  pay_13_14_21  1
    v_14_22   pay_0_14_22  -1
    v_14_22   touch_1_14_22  1
    v_14_22   pay_2_14_22  -1
    v_14_22   pay_3_14_22  -1
    v_14_22   pay_4_14_22  -1
    v_14_22   pay_6_14_22  -1
    v_14_22   pay_8_14_22  -1
    v_14_22   pay_9_14_22  -1
    v_14_22   pay_10_14_22  -1
    v_14_22   touch_11_14_22  1
    v_14_22   pay_12_14_22  -1
    v_14_22   pay_13_14_22  -1
    v_14_22   pay_14_14_22  -1
    w_0_14_22  Obj       302.17420800000002
    w_0_14_22  pay_0_14_22  1
    w_2_14_22  Obj       21580.274688000001
    w_2_14_22  pay_2_14_22  1
    w_3_14_22  Obj       3256.7664639999998
    w_3_14_22  pay_3_14_22  1
    w_4_14_22  Obj       109126.857728
    w_4_14_22  pay_4_14_22  1
    w_6_14_22  Obj       24560.048127999999
    w_6_14_22  pay_6_14_22  1
    w_8_14_22  Obj       82594.283519999997
    w_8_14_22  pay_8_14_22  1
    w_9_14_22  Obj       663.104512
    w_9_14_22  pay_9_14_22  1
    w_10_14_22  Obj       1585340.1948160001
    w_10_14_22  pay_10_14_22  1
    w_12_14_22  Obj       7436.8430079999998
    w_12_14_22  pay_12_14_22  1
    w_13_14_22  Obj       3475.0033920000001
    w_13_14_22  pay_13_14_22  1
    w_14_14_22  Obj       3500.1845760000001
    w_14_14_22  pay_14_14_22  1
    v_14_23   pay_0_14_23  -1
    v_14_23   touch_1_14_23  1
    v_14_23   touch_2_14_23  1
    v_14_23   pay_3_14_23  -1
    v_14_23   touch_4_14_23  1
    v_14_23   pay_6_14_23  -1
    v_14_23   pay_8_14_23  -1
    v_14_23   pay_9_14_23  -1
    v_14_23   pay_10_14_23  -1
    v_14_23   pay_11_14_23  -1
    v_14_23   pay_12_14_23  -1
    v_14_23   pay_13_14_23  -1
    v_14_23   pay_14_14_23  -1
    w_0_14_23  Obj       302.17420800000002
    w_0_14_23  pay_0_14_23  1
    w_3_14_23  Obj       3256.7664639999998
    w_3_14_23  pay_3_14_23  1
    w_6_14_23  Obj       24560.048127999999
    w_6_14_23  pay_6_14_23  1
    w_8_14_23  Obj       82594.283519999997
    w_8_14_23  pay_8_14_23  1
    w_9_14_23  Obj       663.104512
    w_9_14_23  pay_9_14_23  1
    w_10_14_23  Obj       1585340.1948160001
    w_10_14_23  pay_10_14_23  1
    w_11_14_23  Obj       34708.065280000003
    w_11_14_23  pay_11_14_23  1
    w_12_14_23  Obj       7436.8430079999998
    w_12_14_23  pay_12_14_23  1
    w_13_14_23  Obj       3475.0033920000001
    w_13_14_23  pay_13_14_23  1
    w_14_14_23  Obj       3500.1845760000001
    w_14_14_23  pay_14_14_23  1
    v_14_24   pay_0_14_24  -1
    v_14_24   touch_1_14_24  1
    v_14_24   pay_2_14_24  -1
    v_14_24   pay_3_14_24  -1
    v_14_24   pay_4_14_24  -1
    v_14_24   pay_6_14_24  -1
    v_14_24   pay_8_14_24  -1
    v_14_24   pay_9_14_24  -1
    v_14_24   pay_10_14_24  -1
    v_14_24   pay_11_14_24  -1
    v_14_24   pay_12_14_24  -1
    v_14_24   pay_13_14_24  -1
    v_14_24   pay_14_14_24  -1
    w_0_14_24  Obj       302.17420800000002
    w_0_14_24  pay_0_14_24  1
    w_2_14_24  Obj       21580.274688000001
    w_2_14_24  pay_2_14_24  1
    w_3_14_24  Obj       3256.7664639999998
    w_3_14_24  pay_3_14_24  1
    w_4_14_24  Obj       109126.857728
    w_4_14_24  pay_4_14_24  1
    w_6_14_24  Obj       24560.048127999999
    w_6_14_24  pay_6_14_24  1
    w_8_14_24  Obj       82594.283519999997
    w_8_14_24  pay_8_14_24  1
    w_9_14_24  Obj       663.104512
    w_9_14_24  pay_9_14_24  1
    w_10_14_24  Obj       1585340.1948160001
    w_10_14_24  pay_10_14_24  1
    w_11_14_24  Obj       34708.065280000003
    w_11_14_24  pay_11_14_24  1
    w_12_14_24  Obj       7436.8430079999998
    w_12_14_24  pay_12_14_24  1
    w_13_14_24  Obj       3475.0033920000001
    w_13_14_24  pay_13_14_24  1
    w_14_14_24  Obj       3500.1845760000001
    w_14_14_24  pay_14_14_24  1
    v_15_1    pay_0_15_1  -1
    v_15_1    pay_1_15_1  -1
    v_15_1    pay_2_15_1  -1
    v_15_1    pay_3_15_1  -1
    v_15_1    touch_4_15_1  1
    v_15_1    pay_5_15_1  -1
    v_15_1    pay_6_15_1  -1
    v_15_1    pay_7_15_1  -1
    v_15_1    pay_15_15_1  -1
    w_0_15_1  Obj       302.17420800000002
    w_0_15_1  pay_0_15_1  1
    w_1_15_1  Obj       2862.2612479999998
    w_1_15_1  pay_1_15_1  1
    w_2_15_1  Obj       21580.274688000001
    w_2_15_1  pay_2_15_1  1
    w_3_15_1  Obj       3256.7664639999998
    w_3_15_1  pay_3_15_1  1
    w_5_15_1  Obj       50714.904576000001
    w_5_15_1  pay_5_15_1  1
    w_6_15_1  Obj       24560.048127999999
    w_6_15_1  pay_6_15_1  1
    w_7_15_1  Obj       2618.843136
    w_7_15_1  pay_7_15_1  1
    w_15_15_1  Obj       819700
    w_15_15_1  pay_15_15_1  1
    v_15_2    pay_0_15_2  -1
    v_15_2    pay_1_15_2  -1
    v_15_2    pay_2_15_2  -1
    v_15_2    pay_3_15_2  -1
    v_15_2    touch_4_15_2  1
    v_15_2    pay_5_15_2  -1
    v_15_2    pay_6_15_2  -1
    v_15_2    pay_7_15_2  -1
    v_15_2    pay_15_15_2  -1
    w_0_15_2  Obj       302.17420800000002
    w_0_15_2  pay_0_15_2  1
    w_1_15_2  Obj       2862.2612479999998
    w_1_15_2  pay_1_15_2  1
    w_2_15_2  Obj       21580.274688000001
    w_2_15_2  pay_2_15_2  1
    w_3_15_2  Obj       3256.7664639999998
    w_3_15_2  pay_3_15_2  1
    w_5_15_2  Obj       50714.904576000001
    w_5_15_2  pay_5_15_2  1
    w_6_15_2  Obj       24560.048127999999
    w_6_15_2  pay_6_15_2  1
    w_7_15_2  Obj       2618.843136
    w_7_15_2  pay_7_15_2  1
    w_15_15_2  Obj       819700
    w_15_15_2  pay_15_15_2  1
    v_15_4    pay_0_15_4  -1
    v_15_4    touch_1_15_4  1
    v_15_4    pay_2_15_4  -1
    v_15_4    pay_3_15_4  -1
    v_15_4    pay_4_15_4  -1
    v_15_4    touch_5_15_4  1
    v_15_4    pay_6_15_4  -1
    v_15_4    pay_7_15_4  -1
    v_15_4    pay_15_15_4  -1
    w_0_15_4  Obj       302.17420800000002
    w_0_15_4  pay_0_15_4  1
    w_2_15_4  Obj       21580.274688000001
    w_2_15_4  pay_2_15_4  1
    w_3_15_4  Obj       3256.7664639999998
    w_3_15_4  pay_3_15_4  1
    w_4_15_4  Obj       109126.857728
    w_4_15_4  pay_4_15_4  1
    w_6_15_4  Obj       24560.048127999999
    w_6_15_4  pay_6_15_4  1
    w_7_15_4  Obj       2618.843136
    w_7_15_4  pay_7_15_4  1
    w_15_15_4  Obj       819700
    w_15_15_4  pay_15_15_4  1
    v_15_6    pay_0_15_6  -1
    v_15_6    touch_1_15_6  1
    v_15_6    pay_2_15_6  -1
    v_15_6    pay_3_15_6  -1
    v_15_6    touch_4_15_6  1
    v_15_6    touch_5_15_6  1
    v_15_6    pay_6_15_6  -1
    v_15_6    pay_7_15_6  -1
    v_15_6    pay_15_15_6  -1
    w_0_15_6  Obj       302.17420800000002
    w_0_15_6  pay_0_15_6  1
    w_2_15_6  Obj       21580.274688000001
    w_2_15_6  pay_2_15_6  1
    w_3_15_6  Obj       3256.7664639999998
    w_3_15_6  pay_3_15_6  1
    w_6_15_6  Obj       24560.048127999999
    w_6_15_6  pay_6_15_6  1
    w_7_15_6  Obj       2618.843136
    w_7_15_6  pay_7_15_6  1
    w_15_15_6  Obj       819700
    w_15_15_6  pay_15_15_6  1
    v_15_9    pay_0_15_9  -1
    v_15_9    pay_1_15_9  -1
    v_15_9    pay_2_15_9  -1
    v_15_9    pay_3_15_9  -1
    v_15_9    pay_4_15_9  -1
    v_15_9    pay_5_15_9  -1
    v_15_9    pay_6_15_9  -1
    v_15_9    pay_7_15_9  -1
    v_15_9    touch_15_15_9  1
    w_0_15_9  Obj       1813.0452479999999
    w_0_15_9  pay_0_15_9  1
    w_1_15_9  Obj       17173.567488000001
    w_1_15_9  pay_1_15_9  1
    w_2_15_9  Obj       129481.648128
    w_2_15_9  pay_2_15_9  1
    w_3_15_9  Obj       19540.598784000002
    w_3_15_9  pay_3_15_9  1
    w_4_15_9  Obj       654761.14636799996
    w_4_15_9  pay_4_15_9  1
    w_5_15_9  Obj       304289.427456
    w_5_15_9  pay_5_15_9  1
    w_6_15_9  Obj       147360.288768
    w_6_15_9  pay_6_15_9  1
    w_7_15_9  Obj       15713.058816000001
    w_7_15_9  pay_7_15_9  1
    v_15_10   pay_0_15_10  -1
    v_15_10   touch_1_15_10  1
    v_15_10   pay_2_15_10  -1
    v_15_10   pay_3_15_10  -1
    v_15_10   touch_4_15_10  1
    v_15_10   touch_5_15_10  1
    v_15_10   pay_6_15_10  -1
    v_15_10   pay_7_15_10  -1
    v_15_10   pay_15_15_10  -1
    w_0_15_10  Obj       302.17420800000002
    w_0_15_10  pay_0_15_10  1
    w_2_15_10  Obj       21580.274688000001
    w_2_15_10  pay_2_15_10  1
    w_3_15_10  Obj       3256.7664639999998
    w_3_15_10  pay_3_15_10  1
    w_6_15_10  Obj       24560.048127999999
    w_6_15_10  pay_6_15_10  1
    w_7_15_10  Obj       2618.843136
    w_7_15_10  pay_7_15_10  1
    w_15_15_10  Obj       819700
    w_15_15_10  pay_15_15_10  1
    v_15_11   pay_0_15_11  -1
    v_15_11   pay_1_15_11  -1
    v_15_11   touch_2_15_11  1
    v_15_11   pay_3_15_11  -1
    v_15_11   pay_4_15_11  -1
    v_15_11   pay_5_15_11  -1
    v_15_11   pay_6_15_11  -1
    v_15_11   pay_7_15_11  -1
    v_15_11   pay_15_15_11  -1
    w_0_15_11  Obj       604.34841600000004
    w_0_15_11  pay_0_15_11  1
    w_1_15_11  Obj       5724.5224959999996
    w_1_15_11  pay_1_15_11  1
    w_3_15_11  Obj       6513.5329279999996
    w_3_15_11  pay_3_15_11  1
    w_4_15_11  Obj       218253.71545600001
    w_4_15_11  pay_4_15_11  1
    w_5_15_11  Obj       101429.809152
    w_5_15_11  pay_5_15_11  1
    w_6_15_11  Obj       49120.096255999997
    w_6_15_11  pay_6_15_11  1
    w_7_15_11  Obj       5237.6862719999999
    w_7_15_11  pay_7_15_11  1
    w_15_15_11  Obj       1639400
    w_15_15_11  pay_15_15_11  1
    v_15_12   pay_0_15_12  -1
    v_15_12   touch_1_15_12  1
    v_15_12   pay_2_15_12  -1
    v_15_12   pay_3_15_12  -1
    v_15_12   pay_4_15_12  -1
    v_15_12   pay_5_15_12  -1
    v_15_12   pay_6_15_12  -1
    v_15_12   pay_7_15_12  -1
    v_15_12   pay_15_15_12  -1
    w_0_15_12  Obj       302.17420800000002
    w_0_15_12  pay_0_15_12  1
    w_2_15_12  Obj       21580.274688000001
    w_2_15_12  pay_2_15_12  1
    w_3_15_12  Obj       3256.7664639999998
    w_3_15_12  pay_3_15_12  1
    w_4_15_12  Obj       109126.857728
    w_4_15_12  pay_4_15_12  1
    w_5_15_12  Obj       50714.904576000001
    w_5_15_12  pay_5_15_12  1
    w_6_15_12  Obj       24560.048127999999
    w_6_15_12  pay_6_15_12  1
    w_7_15_12  Obj       2618.843136
    w_7_15_12  pay_7_15_12  1
    w_15_15_12  Obj       819700
    w_15_15_12  pay_15_15_12  1
    v_15_13   pay_0_15_13  -1
    v_15_13   pay_1_15_13  -1
    v_15_13   pay_2_15_13  -1
    v_15_13   pay_3_15_13  -1
    v_15_13   pay_4_15_13  -1
    v_15_13   pay_5_15_13  -1
    v_15_13   pay_6_15_13  -1
    v_15_13   pay_7_15_13  -1
    v_15_13   touch_15_15_13  1
    w_0_15_13  Obj       2417.3936640000002
    w_0_15_13  pay_0_15_13  1
    w_1_15_13  Obj       22898.089983999998
    w_1_15_13  pay_1_15_13  1
    w_2_15_13  Obj       172642.19750400001
    w_2_15_13  pay_2_15_13  1
    w_3_15_13  Obj       26054.131711999999
    w_3_15_13  pay_3_15_13  1
    w_4_15_13  Obj       873014.86182400002
    w_4_15_13  pay_4_15_13  1
    w_5_15_13  Obj       405719.23660800001
    w_5_15_13  pay_5_15_13  1
    w_6_15_13  Obj       196480.38502399999
    w_6_15_13  pay_6_15_13  1
    w_7_15_13  Obj       20950.745088
    w_7_15_13  pay_7_15_13  1
    v_15_14   pay_0_15_14  -1
    v_15_14   touch_1_15_14  1
    v_15_14   touch_2_15_14  1
    v_15_14   pay_3_15_14  -1
    v_15_14   touch_4_15_14  1
    v_15_14   pay_5_15_14  -1
    v_15_14   pay_6_15_14  -1
    v_15_14   pay_7_15_14  -1
    v_15_14   pay_15_15_14  -1
    w_0_15_14  Obj       302.17420800000002
    w_0_15_14  pay_0_15_14  1
    w_3_15_14  Obj       3256.7664639999998
    w_3_15_14  pay_3_15_14  1
    w_5_15_14  Obj       50714.904576000001
    w_5_15_14  pay_5_15_14  1
    w_6_15_14  Obj       24560.048127999999
    w_6_15_14  pay_6_15_14  1
    w_7_15_14  Obj       2618.843136
    w_7_15_14  pay_7_15_14  1
    w_15_15_14  Obj       819700
    w_15_15_14  pay_15_15_14  1
    v_15_16   pay_0_15_16  -1
    v_15_16   touch_1_15_16  1
    v_15_16   pay_2_15_16  -1
    v_15_16   pay_3_15_16  -1
    v_15_16   pay_4_15_16  -1
    v_15_16   touch_5_15_16  1
    v_15_16   touch_6_15_16  1
    v_15_16   touch_7_15_16  1
    v_15_16   pay_15_15_16  -1
    w_0_15_16  Obj       302.17420800000002
    w_0_15_16  pay_0_15_16  1
    w_2_15_16  Obj       21580.274688000001
    w_2_15_16  pay_2_15_16  1
    w_3_15_16  Obj       3256.7664639999998
    w_3_15_16  pay_3_15_16  1
    w_4_15_16  Obj       109126.857728
    w_4_15_16  pay_4_15_16  1
    w_15_15_16  Obj       819700
    w_15_15_16  pay_15_15_16  1
    v_15_17   pay_0_15_17  -1
    v_15_17   pay_1_15_17  -1
    v_15_17   pay_2_15_17  -1
    v_15_17   touch_3_15_17  1
    v_15_17   pay_4_15_17  -1
    v_15_17   pay_5_15_17  -1
    v_15_17   pay_6_15_17  -1
    v_15_17   pay_7_15_17  -1
    v_15_17   pay_15_15_17  -1
    w_0_15_17  Obj       604.34841600000004
    w_0_15_17  pay_0_15_17  1
    w_1_15_17  Obj       5724.5224959999996
    w_1_15_17  pay_1_15_17  1
    w_2_15_17  Obj       43160.549376000003
    w_2_15_17  pay_2_15_17  1
    w_4_15_17  Obj       218253.71545600001
    w_4_15_17  pay_4_15_17  1
    w_5_15_17  Obj       101429.809152
    w_5_15_17  pay_5_15_17  1
    w_6_15_17  Obj       49120.096255999997
    w_6_15_17  pay_6_15_17  1
    w_7_15_17  Obj       5237.6862719999999
    w_7_15_17  pay_7_15_17  1
    w_15_15_17  Obj       1639400
    w_15_15_17  pay_15_15_17  1
    v_15_18   pay_0_15_18  -1
    v_15_18   pay_1_15_18  -1
    v_15_18   pay_2_15_18  -1
    v_15_18   pay_3_15_18  -1
    v_15_18   pay_4_15_18  -1
    v_15_18   touch_5_15_18  1
    v_15_18   pay_6_15_18  -1
    v_15_18   pay_7_15_18  -1
    v_15_18   pay_15_15_18  -1
    w_0_15_18  Obj       302.17420800000002
    w_0_15_18  pay_0_15_18  1
    w_1_15_18  Obj       2862.2612479999998
    w_1_15_18  pay_1_15_18  1
    w_2_15_18  Obj       21580.274688000001
    w_2_15_18  pay_2_15_18  1
    w_3_15_18  Obj       3256.7664639999998
    w_3_15_18  pay_3_15_18  1
    w_4_15_18  Obj       109126.857728
    w_4_15_18  pay_4_15_18  1
    w_6_15_18  Obj       24560.048127999999
    w_6_15_18  pay_6_15_18  1
    w_7_15_18  Obj       2618.843136
    w_7_15_18  pay_7_15_18  1
    w_15_15_18  Obj       819700
    w_15_15_18  pay_15_15_18  1
    v_15_19   pay_0_15_19  -1
    v_15_19   pay_1_15_19  -1
    v_15_19   pay_2_15_19  -1
    v_15_19   pay_3_15_19  -1
    v_15_19   pay_4_15_19  -1
    v_15_19   touch_5_15_19  1
    v_15_19   pay_6_15_19  -1
    v_15_19   pay_7_15_19  -1
    v_15_19   pay_15_15_19  -1
    w_0_15_19  Obj       1510.87104
    w_0_15_19  pay_0_15_19  1
    w_1_15_19  Obj       14311.30624
    w_1_15_19  pay_1_15_19  1
    w_2_15_19  Obj       107901.37344
    w_2_15_19  pay_2_15_19  1
    w_3_15_19  Obj       16283.83232
    w_3_15_19  pay_3_15_19  1
    w_4_15_19  Obj       545634.28864000004
    w_4_15_19  pay_4_15_19  1
    w_6_15_19  Obj       122800.24064
    w_6_15_19  pay_6_15_19  1
    w_7_15_19  Obj       13094.215679999999
    w_7_15_19  pay_7_15_19  1
    w_15_15_19  Obj       4098500
    w_15_15_19  pay_15_15_19  1
    v_15_20   pay_0_15_20  -1
    v_15_20   touch_1_15_20  1
    v_15_20   touch_2_15_20  1
    v_15_20   pay_3_15_20  -1
    v_15_20   touch_4_15_20  1
    v_15_20   pay_5_15_20  -1
    v_15_20   pay_6_15_20  -1
    v_15_20   pay_7_15_20  -1
    v_15_20   pay_15_15_20  -1
    w_0_15_20  Obj       302.17420800000002
    w_0_15_20  pay_0_15_20  1
    w_3_15_20  Obj       3256.7664639999998
    w_3_15_20  pay_3_15_20  1
    w_5_15_20  Obj       50714.904576000001
    w_5_15_20  pay_5_15_20  1
    w_6_15_20  Obj       24560.048127999999
    w_6_15_20  pay_6_15_20  1
    w_7_15_20  Obj       2618.843136
    w_7_15_20  pay_7_15_20  1
    w_15_15_20  Obj       819700
    w_15_15_20  pay_15_15_20  1
    v_15_22   pay_0_15_22  -1
    v_15_22   touch_1_15_22  1
    v_15_22   pay_2_15_22  -1
    v_15_22   pay_3_15_22  -1
    v_15_22   pay_4_15_22  -1
    v_15_22   touch_5_15_22  1
    v_15_22   pay_6_15_22  -1
    v_15_22   pay_7_15_22  -1
    v_15_22   pay_15_15_22  -1
    w_0_15_22  Obj       302.17420800000002
    w_0_15_22  pay_0_15_22  1
    w_2_15_22  Obj       21580.274688000001
    w_2_15_22  pay_2_15_22  1
    w_3_15_22  Obj       3256.7664639999998
    w_3_15_22  pay_3_15_22  1
    w_4_15_22  Obj       109126.857728
    w_4_15_22  pay_4_15_22  1
    w_6_15_22  Obj       24560.048127999999
    w_6_15_22  pay_6_15_22  1
    w_7_15_22  Obj       2618.843136
    w_7_15_22  pay_7_15_22  1
    w_15_15_22  Obj       819700
    w_15_15_22  pay_15_15_22  1
    v_15_23   pay_0_15_23  -1
    v_15_23   touch_1_15_23  1
    v_15_23   touch_2_15_23  1
    v_15_23   pay_3_15_23  -1
    v_15_23   touch_4_15_23  1
    v_15_23   touch_5_15_23  1
    v_15_23   pay_6_15_23  -1
    v_15_23   pay_7_15_23  -1
    v_15_23   pay_15_15_23  -1
    w_0_15_23  Obj       302.17420800000002
    w_0_15_23  pay_0_15_23  1
    w_3_15_23  Obj       3256.7664639999998
    w_3_15_23  pay_3_15_23  1
    w_6_15_23  Obj       24560.048127999999
    w_6_15_23  pay_6_15_23  1
    w_7_15_23  Obj       2618.843136
    w_7_15_23  pay_7_15_23  1
    w_15_15_23  Obj       819700
    w_15_15_23  pay_15_15_23  1
    v_15_24   pay_0_15_24  -1
    v_15_24   touch_1_15_24  1
    v_15_24   pay_2_15_24  -1
    v_15_24   pay_3_15_24  -1
    v_15_24   pay_4_15_24  -1
    v_15_24   pay_5_15_24  -1
    v_15_24   pay_6_15_24  -1
    v_15_24   pay_7_15_24  -1
    v_15_24   pay_15_15_24  -1
    w_0_15_24  Obj       302.17420800000002
    w_0_15_24  pay_0_15_24  1
    w_2_15_24  Obj       21580.274688000001
    w_2_15_24  pay_2_15_24  1
    w_3_15_24  Obj       3256.7664639999998
    w_3_15_24  pay_3_15_24  1
    w_4_15_24  Obj       109126.857728
    w_4_15_24  pay_4_15_24  1
    w_5_15_24  Obj       50714.904576000001
    w_5_15_24  pay_5_15_24  1
    w_6_15_24  Obj       24560.048127999999
    w_6_15_24  pay_6_15_24  1
    w_7_15_24  Obj       2618.843136
    w_7_15_24  pay_7_15_24  1
    w_15_15_24  Obj       819700
    w_15_15_24  pay_15_15_24  1
    v_16_1    pay_0_16_1  -1
    v_16_1    pay_1_16_1  -1
    v_16_1    pay_2_16_1  -1
    v_16_1    pay_3_16_1  -1
    v_16_1    touch_4_16_1  1
    v_16_1    pay_5_16_1  -1
    v_16_1    pay_6_16_1  -1
    v_16_1    pay_7_16_1  -1
    v_16_1    pay_16_16_1  -1
    w_0_16_1  Obj       302.17420800000002
    w_0_16_1  pay_0_16_1  1
    w_1_16_1  Obj       2862.2612479999998
    w_1_16_1  pay_1_16_1  1
    w_2_16_1  Obj       21580.274688000001
    w_2_16_1  pay_2_16_1  1
    w_3_16_1  Obj       3256.7664639999998
    w_3_16_1  pay_3_16_1  1
    w_5_16_1  Obj       50714.904576000001
    w_5_16_1  pay_5_16_1  1
    w_6_16_1  Obj       24560.048127999999
    w_6_16_1  pay_6_16_1  1
    w_7_16_1  Obj       2618.843136
    w_7_16_1  pay_7_16_1  1
    w_16_16_1  Obj       819700
    w_16_16_1  pay_16_16_1  1
    v_16_2    pay_0_16_2  -1
    v_16_2    pay_1_16_2  -1
    v_16_2    pay_2_16_2  -1
    v_16_2    pay_3_16_2  -1
    v_16_2    touch_4_16_2  1
    v_16_2    pay_5_16_2  -1
    v_16_2    pay_6_16_2  -1
    v_16_2    pay_7_16_2  -1
    v_16_2    pay_16_16_2  -1
    w_0_16_2  Obj       302.17420800000002
    w_0_16_2  pay_0_16_2  1
    w_1_16_2  Obj       2862.2612479999998
    w_1_16_2  pay_1_16_2  1
    w_2_16_2  Obj       21580.274688000001
    w_2_16_2  pay_2_16_2  1
    w_3_16_2  Obj       3256.7664639999998
    w_3_16_2  pay_3_16_2  1
    w_5_16_2  Obj       50714.904576000001
    w_5_16_2  pay_5_16_2  1
    w_6_16_2  Obj       24560.048127999999
    w_6_16_2  pay_6_16_2  1
    w_7_16_2  Obj       2618.843136
    w_7_16_2  pay_7_16_2  1
    w_16_16_2  Obj       819700
    w_16_16_2  pay_16_16_2  1
    v_16_4    pay_0_16_4  -1
    v_16_4    touch_1_16_4  1
    v_16_4    pay_2_16_4  -1
    v_16_4    pay_3_16_4  -1
    v_16_4    pay_4_16_4  -1
    v_16_4    touch_5_16_4  1
    v_16_4    pay_6_16_4  -1
    v_16_4    pay_7_16_4  -1
    v_16_4    pay_16_16_4  -1
    w_0_16_4  Obj       302.17420800000002
    w_0_16_4  pay_0_16_4  1
    w_2_16_4  Obj       21580.274688000001
    w_2_16_4  pay_2_16_4  1
    w_3_16_4  Obj       3256.7664639999998
    w_3_16_4  pay_3_16_4  1
    w_4_16_4  Obj       109126.857728
    w_4_16_4  pay_4_16_4  1
    w_6_16_4  Obj       24560.048127999999
    w_6_16_4  pay_6_16_4  1
    w_7_16_4  Obj       2618.843136
    w_7_16_4  pay_7_16_4  1
    w_16_16_4  Obj       819700
    w_16_16_4  pay_16_16_4  1
    v_16_6    pay_0_16_6  -1
    v_16_6    touch_1_16_6  1
    v_16_6    pay_2_16_6  -1
    v_16_6    pay_3_16_6  -1
    v_16_6    touch_4_16_6  1
    v_16_6    touch_5_16_6  1
    v_16_6    pay_6_16_6  -1
    v_16_6    pay_7_16_6  -1
    v_16_6    pay_16_16_6  -1
    w_0_16_6  Obj       302.17420800000002
    w_0_16_6  pay_0_16_6  1
    w_2_16_6  Obj       21580.274688000001
    w_2_16_6  pay_2_16_6  1
    w_3_16_6  Obj       3256.7664639999998
    w_3_16_6  pay_3_16_6  1
    w_6_16_6  Obj       24560.048127999999
    w_6_16_6  pay_6_16_6  1
    w_7_16_6  Obj       2618.843136
    w_7_16_6  pay_7_16_6  1
    w_16_16_6  Obj       819700
    w_16_16_6  pay_16_16_6  1
    v_16_7    pay_0_16_7  -1
    v_16_7    pay_1_16_7  -1
    v_16_7    pay_2_16_7  -1
    v_16_7    pay_3_16_7  -1
    v_16_7    pay_4_16_7  -1
    v_16_7    pay_5_16_7  -1
    v_16_7    pay_6_16_7  -1
    v_16_7    pay_7_16_7  -1
    v_16_7    touch_16_16_7  1
    w_0_16_7  Obj       4532.61312
    w_0_16_7  pay_0_16_7  1
    w_1_16_7  Obj       42933.918720000001
    w_1_16_7  pay_1_16_7  1
    w_2_16_7  Obj       323704.12031999999
    w_2_16_7  pay_2_16_7  1
    w_3_16_7  Obj       48851.496959999997
    w_3_16_7  pay_3_16_7  1
    w_4_16_7  Obj       1636902.86592
    w_4_16_7  pay_4_16_7  1
    w_5_16_7  Obj       760723.56863999995
    w_5_16_7  pay_5_16_7  1
    w_6_16_7  Obj       368400.72191999998
    w_6_16_7  pay_6_16_7  1
    w_7_16_7  Obj       39282.647040000003
    w_7_16_7  pay_7_16_7  1
    v_16_10   pay_0_16_10  -1
    v_16_10   touch_1_16_10  1
    v_16_10   pay_2_16_10  -1
    v_16_10   pay_3_16_10  -1
    v_16_10   touch_4_16_10  1
    v_16_10   touch_5_16_10  1
    v_16_10   pay_6_16_10  -1
    v_16_10   pay_7_16_10  -1
    v_16_10   pay_16_16_10  -1
    w_0_16_10  Obj       302.17420800000002
    w_0_16_10  pay_0_16_10  1
    w_2_16_10  Obj       21580.274688000001
    w_2_16_10  pay_2_16_10  1
    w_3_16_10  Obj       3256.7664639999998
    w_3_16_10  pay_3_16_10  1
    w_6_16_10  Obj       24560.048127999999
    w_6_16_10  pay_6_16_10  1
    w_7_16_10  Obj       2618.843136
    w_7_16_10  pay_7_16_10  1
    w_16_16_10  Obj       819700
    w_16_16_10  pay_16_16_10  1
    v_16_11   pay_0_16_11  -1
    v_16_11   pay_1_16_11  -1
    v_16_11   touch_2_16_11  1
    v_16_11   pay_3_16_11  -1
    v_16_11   pay_4_16_11  -1
    v_16_11   pay_5_16_11  -1
    v_16_11   pay_6_16_11  -1
    v_16_11   pay_7_16_11  -1
    v_16_11   pay_16_16_11  -1
    w_0_16_11  Obj       604.34841600000004
    w_0_16_11  pay_0_16_11  1
    w_1_16_11  Obj       5724.5224959999996
    w_1_16_11  pay_1_16_11  1
    w_3_16_11  Obj       6513.5329279999996
    w_3_16_11  pay_3_16_11  1
    w_4_16_11  Obj       218253.71545600001
    w_4_16_11  pay_4_16_11  1
    w_5_16_11  Obj       101429.809152
    w_5_16_11  pay_5_16_11  1
    w_6_16_11  Obj       49120.096255999997
    w_6_16_11  pay_6_16_11  1
    w_7_16_11  Obj       5237.6862719999999
    w_7_16_11  pay_7_16_11  1
    w_16_16_11  Obj       1639400
    w_16_16_11  pay_16_16_11  1
    v_16_12   pay_0_16_12  -1
    v_16_12   touch_1_16_12  1
    v_16_12   pay_2_16_12  -1
    v_16_12   pay_3_16_12  -1
    v_16_12   pay_4_16_12  -1
    v_16_12   pay_5_16_12  -1
    v_16_12   pay_6_16_12  -1
    v_16_12   pay_7_16_12  -1
    v_16_12   pay_16_16_12  -1
    w_0_16_12  Obj       302.17420800000002
    w_0_16_12  pay_0_16_12  1
    w_2_16_12  Obj       21580.274688000001
    w_2_16_12  pay_2_16_12  1
    w_3_16_12  Obj       3256.7664639999998
    w_3_16_12  pay_3_16_12  1
    w_4_16_12  Obj       109126.857728
    w_4_16_12  pay_4_16_12  1
    w_5_16_12  Obj       50714.904576000001
    w_5_16_12  pay_5_16_12  1
    w_6_16_12  Obj       24560.048127999999
    w_6_16_12  pay_6_16_12  1
    w_7_16_12  Obj       2618.843136
    w_7_16_12  pay_7_16_12  1
    w_16_16_12  Obj       819700
    w_16_16_12  pay_16_16_12  1
    v_16_13   pay_0_16_13  -1
    v_16_13   pay_1_16_13  -1
    v_16_13   pay_2_16_13  -1
    v_16_13   pay_3_16_13  -1
    v_16_13   pay_4_16_13  -1
    v_16_13   pay_5_16_13  -1
    v_16_13   pay_6_16_13  -1
    v_16_13   pay_7_16_13  -1
    v_16_13   touch_16_16_13  1
    w_0_16_13  Obj       2417.3936640000002
    w_0_16_13  pay_0_16_13  1
    w_1_16_13  Obj       22898.089983999998
    w_1_16_13  pay_1_16_13  1
    w_2_16_13  Obj       172642.19750400001
    w_2_16_13  pay_2_16_13  1
    w_3_16_13  Obj       26054.131711999999
    w_3_16_13  pay_3_16_13  1
    w_4_16_13  Obj       873014.86182400002
    w_4_16_13  pay_4_16_13  1
    w_5_16_13  Obj       405719.23660800001
    w_5_16_13  pay_5_16_13  1
    w_6_16_13  Obj       196480.38502399999
    w_6_16_13  pay_6_16_13  1
    w_7_16_13  Obj       20950.745088
    w_7_16_13  pay_7_16_13  1
    v_16_14   pay_0_16_14  -1
    v_16_14   touch_1_16_14  1
    v_16_14   touch_2_16_14  1
    v_16_14   pay_3_16_14  -1
    v_16_14   touch_4_16_14  1
    v_16_14   pay_5_16_14  -1
    v_16_14   pay_6_16_14  -1
    v_16_14   pay_7_16_14  -1
    v_16_14   pay_16_16_14  -1
    w_0_16_14  Obj       302.17420800000002
    w_0_16_14  pay_0_16_14  1
    w_3_16_14  Obj       3256.7664639999998
    w_3_16_14  pay_3_16_14  1
    w_5_16_14  Obj       50714.904576000001
    w_5_16_14  pay_5_16_14  1
    w_6_16_14  Obj       24560.048127999999
    w_6_16_14  pay_6_16_14  1
    w_7_16_14  Obj       2618.843136
    w_7_16_14  pay_7_16_14  1
    w_16_16_14  Obj       819700
    w_16_16_14  pay_16_16_14  1
    v_16_16   pay_0_16_16  -1
    v_16_16   touch_1_16_16  1
    v_16_16   pay_2_16_16  -1
    v_16_16   pay_3_16_16  -1
    v_16_16   pay_4_16_16  -1
    v_16_16   touch_5_16_16  1
    v_16_16   touch_6_16_16  1
    v_16_16   touch_7_16_16  1
    v_16_16   pay_16_16_16  -1
    w_0_16_16  Obj       302.17420800000002
    w_0_16_16  pay_0_16_16  1
    w_2_16_16  Obj       21580.274688000001
    w_2_16_16  pay_2_16_16  1
    w_3_16_16  Obj       3256.7664639999998
    w_3_16_16  pay_3_16_16  1
    w_4_16_16  Obj       109126.857728
    w_4_16_16  pay_4_16_16  1
    w_16_16_16  Obj       819700
    w_16_16_16  pay_16_16_16  1
    v_16_17   pay_0_16_17  -1
    v_16_17   pay_1_16_17  -1
    v_16_17   pay_2_16_17  -1
    v_16_17   touch_3_16_17  1
    v_16_17   pay_4_16_17  -1
    v_16_17   pay_5_16_17  -1
    v_16_17   pay_6_16_17  -1
    v_16_17   pay_7_16_17  -1
    v_16_17   pay_16_16_17  -1
    w_0_16_17  Obj       604.34841600000004
    w_0_16_17  pay_0_16_17  1
    w_1_16_17  Obj       5724.5224959999996
    w_1_16_17  pay_1_16_17  1
    w_2_16_17  Obj       43160.549376000003
    w_2_16_17  pay_2_16_17  1
    w_4_16_17  Obj       218253.71545600001
    w_4_16_17  pay_4_16_17  1
    w_5_16_17  Obj       101429.809152
    w_5_16_17  pay_5_16_17  1
    w_6_16_17  Obj       49120.096255999997
    w_6_16_17  pay_6_16_17  1
    w_7_16_17  Obj       5237.6862719999999
    w_7_16_17  pay_7_16_17  1
    w_16_16_17  Obj       1639400
    w_16_16_17  pay_16_16_17  1
    v_16_18   pay_0_16_18  -1
    v_16_18   pay_1_16_18  -1
    v_16_18   pay_2_16_18  -1
    v_16_18   pay_3_16_18  -1
    v_16_18   pay_4_16_18  -1
    v_16_18   touch_5_16_18  1
    v_16_18   pay_6_16_18  -1
    v_16_18   pay_7_16_18  -1
    v_16_18   touch_16_16_18  1
    w_0_16_18  Obj       302.17420800000002
    w_0_16_18  pay_0_16_18  1
    w_1_16_18  Obj       2862.2612479999998
    w_1_16_18  pay_1_16_18  1
    w_2_16_18  Obj       21580.274688000001
    w_2_16_18  pay_2_16_18  1
    w_3_16_18  Obj       3256.7664639999998
    w_3_16_18  pay_3_16_18  1
    w_4_16_18  Obj       109126.857728
    w_4_16_18  pay_4_16_18  1
    w_6_16_18  Obj       24560.048127999999
    w_6_16_18  pay_6_16_18  1
    w_7_16_18  Obj       2618.843136
    w_7_16_18  pay_7_16_18  1
    v_16_19   pay_0_16_19  -1
    v_16_19   pay_1_16_19  -1
    v_16_19   pay_2_16_19  -1
    v_16_19   pay_3_16_19  -1
    v_16_19   pay_4_16_19  -1
    v_16_19   touch_5_16_19  1
    v_16_19   pay_6_16_19  -1
    v_16_19   pay_7_16_19  -1
    v_16_19   pay_16_16_19  -1
    w_0_16_19  Obj       1510.87104
    w_0_16_19  pay_0_16_19  1
    w_1_16_19  Obj       14311.30624
    w_1_16_19  pay_1_16_19  1
    w_2_16_19  Obj       107901.37344
    w_2_16_19  pay_2_16_19  1
    w_3_16_19  Obj       16283.83232
    w_3_16_19  pay_3_16_19  1
    w_4_16_19  Obj       545634.28864000004
    w_4_16_19  pay_4_16_19  1
    w_6_16_19  Obj       122800.24064
    w_6_16_19  pay_6_16_19  1
    w_7_16_19  Obj       13094.215679999999
    w_7_16_19  pay_7_16_19  1
    w_16_16_19  Obj       4098500
    w_16_16_19  pay_16_16_19  1
    v_16_20   pay_0_16_20  -1
    v_16_20   touch_1_16_20  1
    v_16_20   touch_2_16_20  1
    v_16_20   pay_3_16_20  -1
    v_16_20   touch_4_16_20  1
    v_16_20   pay_5_16_20  -1
    v_16_20   pay_6_16_20  -1
    v_16_20   pay_7_16_20  -1
    v_16_20   pay_16_16_20  -1
    w_0_16_20  Obj       302.17420800000002
    w_0_16_20  pay_0_16_20  1
    w_3_16_20  Obj       3256.7664639999998
    w_3_16_20  pay_3_16_20  1
    w_5_16_20  Obj       50714.904576000001
    w_5_16_20  pay_5_16_20  1
    w_6_16_20  Obj       24560.048127999999
    w_6_16_20  pay_6_16_20  1
    w_7_16_20  Obj       2618.843136
    w_7_16_20  pay_7_16_20  1
    w_16_16_20  Obj       819700
    w_16_16_20  pay_16_16_20  1
    v_16_22   pay_0_16_22  -1
    v_16_22   touch_1_16_22  1
    v_16_22   pay_2_16_22  -1
    v_16_22   pay_3_16_22  -1
    v_16_22   pay_4_16_22  -1
    v_16_22   touch_5_16_22  1
    v_16_22   pay_6_16_22  -1
    v_16_22   pay_7_16_22  -1
    v_16_22   pay_16_16_22  -1
    w_0_16_22  Obj       302.17420800000002
    w_0_16_22  pay_0_16_22  1
    w_2_16_22  Obj       21580.274688000001
    w_2_16_22  pay_2_16_22  1
    w_3_16_22  Obj       3256.7664639999998
    w_3_16_22  pay_3_16_22  1
    w_4_16_22  Obj       109126.857728
    w_4_16_22  pay_4_16_22  1
    w_6_16_22  Obj       24560.048127999999
    w_6_16_22  pay_6_16_22  1
    w_7_16_22  Obj       2618.843136
    w_7_16_22  pay_7_16_22  1
    w_16_16_22  Obj       819700
    w_16_16_22  pay_16_16_22  1
    v_16_23   pay_0_16_23  -1
    v_16_23   touch_1_16_23  1
    v_16_23   touch_2_16_23  1
    v_16_23   pay_3_16_23  -1
    v_16_23   touch_4_16_23  1
    v_16_23   touch_5_16_23  1
    v_16_23   pay_6_16_23  -1
    v_16_23   pay_7_16_23  -1
    v_16_23   pay_16_16_23  -1
    w_0_16_23  Obj       302.17420800000002
    w_0_16_23  pay_0_16_23  1
    w_3_16_23  Obj       3256.7664639999998
    w_3_16_23  pay_3_16_23  1
    w_6_16_23  Obj       24560.048127999999
    w_6_16_23  pay_6_16_23  1
    w_7_16_23  Obj       2618.843136
    w_7_16_23  pay_7_16_23  1
    w_16_16_23  Obj       819700
    w_16_16_23  pay_16_16_23  1
    v_16_24   pay_0_16_24  -1
    v_16_24   touch_1_16_24  1
    v_16_24   pay_2_16_24  -1
    v_16_24   pay_3_16_24  -1
    v_16_24   pay_4_16_24  -1
    v_16_24   pay_5_16_24  -1
    v_16_24   pay_6_16_24  -1
    v_16_24   pay_7_16_24  -1
    v_16_24   pay_16_16_24  -1
    w_0_16_24  Obj       302.17420800000002
    w_0_16_24  pay_0_16_24  1
    w_2_16_24  Obj       21580.274688000001
    w_2_16_24  pay_2_16_24  1
    w_3_16_24  Obj       3256.7664639999998
    w_3_16_24  pay_3_16_24  1
    w_4_16_24  Obj       109126.857728
    w_4_16_24  pay_4_16_24  1
    w_5_16_24  Obj       50714.904576000001
    w_5_16_24  pay_5_16_24  1
    w_6_16_24  Obj       24560.048127999999
    w_6_16_24  pay_6_16_24  1
    w_7_16_24  Obj       2618.843136
    w_7_16_24  pay_7_16_24  1
    w_16_16_24  Obj       819700
    w_16_16_24  pay_16_16_24  1
    v_17_1    pay_0_17_1  -1
    v_17_1    pay_1_17_1  -1
    v_17_1    pay_2_17_1  -1
    v_17_1    pay_3_17_1  -1
    v_17_1    touch_4_17_1  1
    v_17_1    pay_5_17_1  -1
    w_0_17_1  Obj       302.17420800000002
    w_0_17_1  pay_0_17_1  1
    w_1_17_1  Obj       2862.2612479999998
    w_1_17_1  pay_1_17_1  1
    w_2_17_1  Obj       21580.274688000001
    w_2_17_1  pay_2_17_1  1
    w_3_17_1  Obj       3256.7664639999998
    w_3_17_1  pay_3_17_1  1
    w_5_17_1  Obj       50714.904576000001
    w_5_17_1  pay_5_17_1  1
    v_17_2    pay_0_17_2  -1
    v_17_2    pay_1_17_2  -1
    v_17_2    pay_2_17_2  -1
    v_17_2    pay_3_17_2  -1
    v_17_2    touch_4_17_2  1
    v_17_2    pay_5_17_2  -1
    w_0_17_2  Obj       302.17420800000002
    w_0_17_2  pay_0_17_2  1
    w_1_17_2  Obj       2862.2612479999998
    w_1_17_2  pay_1_17_2  1
    w_2_17_2  Obj       21580.274688000001
    w_2_17_2  pay_2_17_2  1
    w_3_17_2  Obj       3256.7664639999998
    w_3_17_2  pay_3_17_2  1
    w_5_17_2  Obj       50714.904576000001
    w_5_17_2  pay_5_17_2  1
    v_17_4    pay_0_17_4  -1
    v_17_4    touch_1_17_4  1
    v_17_4    pay_2_17_4  -1
    v_17_4    pay_3_17_4  -1
    v_17_4    pay_4_17_4  -1
    v_17_4    touch_5_17_4  1
    w_0_17_4  Obj       302.17420800000002
    w_0_17_4  pay_0_17_4  1
    w_2_17_4  Obj       21580.274688000001
    w_2_17_4  pay_2_17_4  1
    w_3_17_4  Obj       3256.7664639999998
    w_3_17_4  pay_3_17_4  1
    w_4_17_4  Obj       109126.857728
    w_4_17_4  pay_4_17_4  1
    v_17_6    pay_0_17_6  -1
    v_17_6    touch_1_17_6  1
    v_17_6    pay_2_17_6  -1
    v_17_6    pay_3_17_6  -1
    v_17_6    touch_4_17_6  1
    v_17_6    touch_5_17_6  1
    w_0_17_6  Obj       302.17420800000002
    w_0_17_6  pay_0_17_6  1
    w_2_17_6  Obj       21580.274688000001
    w_2_17_6  pay_2_17_6  1
    w_3_17_6  Obj       3256.7664639999998
    w_3_17_6  pay_3_17_6  1
    v_17_10   pay_0_17_10  -1
    v_17_10   touch_1_17_10  1
    v_17_10   pay_2_17_10  -1
    v_17_10   pay_3_17_10  -1
    v_17_10   touch_4_17_10  1
    v_17_10   touch_5_17_10  1
    w_0_17_10  Obj       302.17420800000002
    w_0_17_10  pay_0_17_10  1
    w_2_17_10  Obj       21580.274688000001
    w_2_17_10  pay_2_17_10  1
    w_3_17_10  Obj       3256.7664639999998
    w_3_17_10  pay_3_17_10  1
    v_17_11   pay_0_17_11  -1
    v_17_11   pay_1_17_11  -1
    v_17_11   touch_2_17_11  1
    v_17_11   pay_3_17_11  -1
    v_17_11   pay_4_17_11  -1
    v_17_11   pay_5_17_11  -1
    w_0_17_11  Obj       604.34841600000004
    w_0_17_11  pay_0_17_11  1
    w_1_17_11  Obj       5724.5224959999996
    w_1_17_11  pay_1_17_11  1
    w_3_17_11  Obj       6513.5329279999996
    w_3_17_11  pay_3_17_11  1
    w_4_17_11  Obj       218253.71545600001
    w_4_17_11  pay_4_17_11  1
    w_5_17_11  Obj       101429.809152
    w_5_17_11  pay_5_17_11  1
    v_17_12   pay_0_17_12  -1
    v_17_12   touch_1_17_12  1
    v_17_12   pay_2_17_12  -1
    v_17_12   pay_3_17_12  -1
    v_17_12   pay_4_17_12  -1
    v_17_12   pay_5_17_12  -1
    w_0_17_12  Obj       302.17420800000002
    w_0_17_12  pay_0_17_12  1
    w_2_17_12  Obj       21580.274688000001
    w_2_17_12  pay_2_17_12  1
    w_3_17_12  Obj       3256.7664639999998
    w_3_17_12  pay_3_17_12  1
    w_4_17_12  Obj       109126.857728
    w_4_17_12  pay_4_17_12  1
    w_5_17_12  Obj       50714.904576000001
    w_5_17_12  pay_5_17_12  1
    v_17_14   pay_0_17_14  -1
    v_17_14   touch_1_17_14  1
    v_17_14   touch_2_17_14  1
    v_17_14   pay_3_17_14  -1
    v_17_14   touch_4_17_14  1
    v_17_14   pay_5_17_14  -1
    w_0_17_14  Obj       302.17420800000002
    w_0_17_14  pay_0_17_14  1
    w_3_17_14  Obj       3256.7664639999998
    w_3_17_14  pay_3_17_14  1
    w_5_17_14  Obj       50714.904576000001
    w_5_17_14  pay_5_17_14  1
    v_17_16   pay_0_17_16  -1
    v_17_16   touch_1_17_16  1
    v_17_16   pay_2_17_16  -1
    v_17_16   pay_3_17_16  -1
    v_17_16   pay_4_17_16  -1
    v_17_16   touch_5_17_16  1
    w_0_17_16  Obj       302.17420800000002
    w_0_17_16  pay_0_17_16  1
    w_2_17_16  Obj       21580.274688000001
    w_2_17_16  pay_2_17_16  1
    w_3_17_16  Obj       3256.7664639999998
    w_3_17_16  pay_3_17_16  1
    w_4_17_16  Obj       109126.857728
    w_4_17_16  pay_4_17_16  1
    v_17_17   pay_0_17_17  -1
    v_17_17   pay_1_17_17  -1
    v_17_17   pay_2_17_17  -1
    v_17_17   touch_3_17_17  1
    v_17_17   pay_4_17_17  -1
    v_17_17   pay_5_17_17  -1
    w_0_17_17  Obj       604.34841600000004
    w_0_17_17  pay_0_17_17  1
    w_1_17_17  Obj       5724.5224959999996
    w_1_17_17  pay_1_17_17  1
    w_2_17_17  Obj       43160.549376000003
    w_2_17_17  pay_2_17_17  1
    w_4_17_17  Obj       218253.71545600001
    w_4_17_17  pay_4_17_17  1
    w_5_17_17  Obj       101429.809152
    w_5_17_17  pay_5_17_17  1
    v_17_18   pay_0_17_18  -1
    v_17_18   pay_1_17_18  -1
    v_17_18   pay_2_17_18  -1
    v_17_18   pay_3_17_18  -1
    v_17_18   pay_4_17_18  -1
    v_17_18   touch_5_17_18  1
    w_0_17_18  Obj       302.17420800000002
    w_0_17_18  pay_0_17_18  1
    w_1_17_18  Obj       2862.2612479999998
    w_1_17_18  pay_1_17_18  1
    w_2_17_18  Obj       21580.274688000001
    w_2_17_18  pay_2_17_18  1
    w_3_17_18  Obj       3256.7664639999998
    w_3_17_18  pay_3_17_18  1
    w_4_17_18  Obj       109126.857728
    w_4_17_18  pay_4_17_18  1
    v_17_19   pay_0_17_19  -1
    v_17_19   pay_1_17_19  -1
    v_17_19   pay_2_17_19  -1
    v_17_19   pay_3_17_19  -1
    v_17_19   pay_4_17_19  -1
    v_17_19   touch_5_17_19  1
    w_0_17_19  Obj       1510.87104
    w_0_17_19  pay_0_17_19  1
    w_1_17_19  Obj       14311.30624
    w_1_17_19  pay_1_17_19  1
    w_2_17_19  Obj       107901.37344
    w_2_17_19  pay_2_17_19  1
    w_3_17_19  Obj       16283.83232
    w_3_17_19  pay_3_17_19  1
    w_4_17_19  Obj       545634.28864000004
    w_4_17_19  pay_4_17_19  1
    v_17_20   pay_0_17_20  -1
    v_17_20   touch_1_17_20  1
    v_17_20   touch_2_17_20  1
    v_17_20   pay_3_17_20  -1
    v_17_20   touch_4_17_20  1
    v_17_20   pay_5_17_20  -1
    w_0_17_20  Obj       302.17420800000002
    w_0_17_20  pay_0_17_20  1
    w_3_17_20  Obj       3256.7664639999998
    w_3_17_20  pay_3_17_20  1
    w_5_17_20  Obj       50714.904576000001
    w_5_17_20  pay_5_17_20  1
    v_17_22   pay_0_17_22  -1
    v_17_22   touch_1_17_22  1
    v_17_22   pay_2_17_22  -1
    v_17_22   pay_3_17_22  -1
    v_17_22   pay_4_17_22  -1
    v_17_22   touch_5_17_22  1
    w_0_17_22  Obj       302.17420800000002
    w_0_17_22  pay_0_17_22  1
    w_2_17_22  Obj       21580.274688000001
    w_2_17_22  pay_2_17_22  1
    w_3_17_22  Obj       3256.7664639999998
    w_3_17_22  pay_3_17_22  1
    w_4_17_22  Obj       109126.857728
    w_4_17_22  pay_4_17_22  1
    v_17_23   pay_0_17_23  -1
    v_17_23   touch_1_17_23  1
    v_17_23   touch_2_17_23  1
    v_17_23   pay_3_17_23  -1
    v_17_23   touch_4_17_23  1
    v_17_23   touch_5_17_23  1
    w_0_17_23  Obj       302.17420800000002
    w_0_17_23  pay_0_17_23  1
    w_3_17_23  Obj       3256.7664639999998
    w_3_17_23  pay_3_17_23  1
    v_17_24   pay_0_17_24  -1
    v_17_24   touch_1_17_24  1
    v_17_24   pay_2_17_24  -1
    v_17_24   pay_3_17_24  -1
    v_17_24   pay_4_17_24  -1
    v_17_24   pay_5_17_24  -1
    w_0_17_24  Obj       302.17420800000002
    w_0_17_24  pay_0_17_24  1
    w_2_17_24  Obj       21580.274688000001
    w_2_17_24  pay_2_17_24  1
    w_3_17_24  Obj       3256.7664639999998
    w_3_17_24  pay_3_17_24  1
    w_4_17_24  Obj       109126.857728
    w_4_17_24  pay_4_17_24  1
    w_5_17_24  Obj       50714.904576000001
    w_5_17_24  pay_5_17_24  1
    v_18_1    pay_0_18_1  -1
    v_18_1    pay_1_18_1  -1
    v_18_1    pay_2_18_1  -1
    v_18_1    pay_3_18_1  -1
    v_18_1    touch_4_18_1  1
    w_0_18_1  Obj       302.17420800000002
    w_0_18_1  pay_0_18_1  1
    w_1_18_1  Obj       2862.2612479999998
    w_1_18_1  pay_1_18_1  1
    w_2_18_1  Obj       21580.274688000001
    w_2_18_1  pay_2_18_1  1
    w_3_18_1  Obj       3256.7664639999998
    w_3_18_1  pay_3_18_1  1
    v_18_2    pay_0_18_2  -1
    v_18_2    pay_1_18_2  -1
    v_18_2    pay_2_18_2  -1
    v_18_2    pay_3_18_2  -1
    v_18_2    touch_4_18_2  1
    w_0_18_2  Obj       302.17420800000002
    w_0_18_2  pay_0_18_2  1
    w_1_18_2  Obj       2862.2612479999998
    w_1_18_2  pay_1_18_2  1
    w_2_18_2  Obj       21580.274688000001
    w_2_18_2  pay_2_18_2  1
    w_3_18_2  Obj       3256.7664639999998
    w_3_18_2  pay_3_18_2  1
    v_18_4    pay_0_18_4  -1
    v_18_4    touch_1_18_4  1
    v_18_4    pay_2_18_4  -1
    v_18_4    pay_3_18_4  -1
    v_18_4    pay_4_18_4  -1
    w_0_18_4  Obj       302.17420800000002
    w_0_18_4  pay_0_18_4  1
    w_2_18_4  Obj       21580.274688000001
    w_2_18_4  pay_2_18_4  1
    w_3_18_4  Obj       3256.7664639999998
    w_3_18_4  pay_3_18_4  1
    w_4_18_4  Obj       109126.857728
    w_4_18_4  pay_4_18_4  1
    v_18_6    pay_0_18_6  -1
    v_18_6    touch_1_18_6  1
    v_18_6    pay_2_18_6  -1
    v_18_6    pay_3_18_6  -1
    v_18_6    touch_4_18_6  1
    w_0_18_6  Obj       302.17420800000002
    w_0_18_6  pay_0_18_6  1
    w_2_18_6  Obj       21580.274688000001
    w_2_18_6  pay_2_18_6  1
    w_3_18_6  Obj       3256.7664639999998
    w_3_18_6  pay_3_18_6  1
    v_18_10   pay_0_18_10  -1
    v_18_10   touch_1_18_10  1
    v_18_10   pay_2_18_10  -1
    v_18_10   pay_3_18_10  -1
    v_18_10   touch_4_18_10  1
    w_0_18_10  Obj       302.17420800000002
    w_0_18_10  pay_0_18_10  1
    w_2_18_10  Obj       21580.274688000001
    w_2_18_10  pay_2_18_10  1
    w_3_18_10  Obj       3256.7664639999998
    w_3_18_10  pay_3_18_10  1
    v_18_11   pay_0_18_11  -1
    v_18_11   pay_1_18_11  -1
    v_18_11   touch_2_18_11  1
    v_18_11   pay_3_18_11  -1
    v_18_11   pay_4_18_11  -1
    w_0_18_11  Obj       604.34841600000004
    w_0_18_11  pay_0_18_11  1
    w_1_18_11  Obj       5724.5224959999996
    w_1_18_11  pay_1_18_11  1
    w_3_18_11  Obj       6513.5329279999996
    w_3_18_11  pay_3_18_11  1
    w_4_18_11  Obj       218253.71545600001
    w_4_18_11  pay_4_18_11  1
    v_18_12   pay_0_18_12  -1
    v_18_12   touch_1_18_12  1
    v_18_12   pay_2_18_12  -1
    v_18_12   pay_3_18_12  -1
    v_18_12   pay_4_18_12  -1
    w_0_18_12  Obj       302.17420800000002
    w_0_18_12  pay_0_18_12  1
    w_2_18_12  Obj       21580.274688000001
    w_2_18_12  pay_2_18_12  1
    w_3_18_12  Obj       3256.7664639999998
    w_3_18_12  pay_3_18_12  1
    w_4_18_12  Obj       109126.857728
    w_4_18_12  pay_4_18_12  1
    v_18_14   pay_0_18_14  -1
    v_18_14   touch_1_18_14  1
    v_18_14   touch_2_18_14  1
    v_18_14   pay_3_18_14  -1
    v_18_14   touch_4_18_14  1
    w_0_18_14  Obj       302.17420800000002
    w_0_18_14  pay_0_18_14  1
    w_3_18_14  Obj       3256.7664639999998
    w_3_18_14  pay_3_18_14  1
    v_18_16   pay_0_18_16  -1
    v_18_16   touch_1_18_16  1
    v_18_16   pay_2_18_16  -1
    v_18_16   pay_3_18_16  -1
    v_18_16   pay_4_18_16  -1
    w_0_18_16  Obj       302.17420800000002
    w_0_18_16  pay_0_18_16  1
    w_2_18_16  Obj       21580.274688000001
    w_2_18_16  pay_2_18_16  1
    w_3_18_16  Obj       3256.7664639999998
    w_3_18_16  pay_3_18_16  1
    w_4_18_16  Obj       109126.857728
    w_4_18_16  pay_4_18_16  1
    v_18_17   pay_0_18_17  -1
    v_18_17   pay_1_18_17  -1
    v_18_17   pay_2_18_17  -1
    v_18_17   touch_3_18_17  1
    v_18_17   pay_4_18_17  -1
    w_0_18_17  Obj       604.34841600000004
    w_0_18_17  pay_0_18_17  1
    w_1_18_17  Obj       5724.5224959999996
    w_1_18_17  pay_1_18_17  1
    w_2_18_17  Obj       43160.549376000003
    w_2_18_17  pay_2_18_17  1
    w_4_18_17  Obj       218253.71545600001
    w_4_18_17  pay_4_18_17  1
    v_18_20   pay_0_18_20  -1
    v_18_20   touch_1_18_20  1
    v_18_20   touch_2_18_20  1
    v_18_20   pay_3_18_20  -1
    v_18_20   touch_4_18_20  1
    w_0_18_20  Obj       302.17420800000002
    w_0_18_20  pay_0_18_20  1
    w_3_18_20  Obj       3256.7664639999998
    w_3_18_20  pay_3_18_20  1
    v_18_22   pay_0_18_22  -1
    v_18_22   touch_1_18_22  1
    v_18_22   pay_2_18_22  -1
    v_18_22   pay_3_18_22  -1
    v_18_22   pay_4_18_22  -1
    w_0_18_22  Obj       302.17420800000002
    w_0_18_22  pay_0_18_22  1
    w_2_18_22  Obj       21580.274688000001
    w_2_18_22  pay_2_18_22  1
    w_3_18_22  Obj       3256.7664639999998
    w_3_18_22  pay_3_18_22  1
    w_4_18_22  Obj       109126.857728
    w_4_18_22  pay_4_18_22  1
    v_18_23   pay_0_18_23  -1
    v_18_23   touch_1_18_23  1
    v_18_23   touch_2_18_23  1
    v_18_23   pay_3_18_23  -1
    v_18_23   touch_4_18_23  1
    w_0_18_23  Obj       302.17420800000002
    w_0_18_23  pay_0_18_23  1
    w_3_18_23  Obj       3256.7664639999998
    w_3_18_23  pay_3_18_23  1
    v_18_24   pay_0_18_24  -1
    v_18_24   touch_1_18_24  1
    v_18_24   pay_2_18_24  -1
    v_18_24   pay_3_18_24  -1
    v_18_24   pay_4_18_24  -1
    w_0_18_24  Obj       302.17420800000002
    w_0_18_24  pay_0_18_24  1
    w_2_18_24  Obj       21580.274688000001
    w_2_18_24  pay_2_18_24  1
    w_3_18_24  Obj       3256.7664639999998
    w_3_18_24  pay_3_18_24  1
    w_4_18_24  Obj       109126.857728
    w_4_18_24  pay_4_18_24  1
    v_19_1    pay_0_19_1  -1
    v_19_1    pay_1_19_1  -1
    v_19_1    pay_2_19_1  -1
    v_19_1    pay_3_19_1  -1
    v_19_1    touch_4_19_1  1
    v_19_1    pay_5_19_1  -1
    v_19_1    pay_6_19_1  -1
    v_19_1    pay_7_19_1  -1
    w_0_19_1  Obj       302.17420800000002
    w_0_19_1  pay_0_19_1  1
    w_1_19_1  Obj       2862.2612479999998
    w_1_19_1  pay_1_19_1  1
    w_2_19_1  Obj       21580.274688000001
    w_2_19_1  pay_2_19_1  1
    w_3_19_1  Obj       3256.7664639999998
    w_3_19_1  pay_3_19_1  1
    w_5_19_1  Obj       50714.904576000001
    w_5_19_1  pay_5_19_1  1
    w_6_19_1  Obj       24560.048127999999
    w_6_19_1  pay_6_19_1  1
    w_7_19_1  Obj       2618.843136
    w_7_19_1  pay_7_19_1  1
    v_19_2    pay_0_19_2  -1
    v_19_2    pay_1_19_2  -1
    v_19_2    pay_2_19_2  -1
    v_19_2    pay_3_19_2  -1
    v_19_2    touch_4_19_2  1
    v_19_2    pay_5_19_2  -1
    v_19_2    pay_6_19_2  -1
    v_19_2    pay_7_19_2  -1
    w_0_19_2  Obj       302.17420800000002
    w_0_19_2  pay_0_19_2  1
    w_1_19_2  Obj       2862.2612479999998
    w_1_19_2  pay_1_19_2  1
    w_2_19_2  Obj       21580.274688000001
    w_2_19_2  pay_2_19_2  1
    w_3_19_2  Obj       3256.7664639999998
    w_3_19_2  pay_3_19_2  1
    w_5_19_2  Obj       50714.904576000001
    w_5_19_2  pay_5_19_2  1
    w_6_19_2  Obj       24560.048127999999
    w_6_19_2  pay_6_19_2  1
    w_7_19_2  Obj       2618.843136
    w_7_19_2  pay_7_19_2  1
    v_19_4    pay_0_19_4  -1
    v_19_4    touch_1_19_4  1
    v_19_4    pay_2_19_4  -1
    v_19_4    pay_3_19_4  -1
    v_19_4    pay_4_19_4  -1
    v_19_4    touch_5_19_4  1
    v_19_4    pay_6_19_4  -1
    v_19_4    pay_7_19_4  -1
    w_0_19_4  Obj       302.17420800000002
    w_0_19_4  pay_0_19_4  1
    w_2_19_4  Obj       21580.274688000001
    w_2_19_4  pay_2_19_4  1
    w_3_19_4  Obj       3256.7664639999998
    w_3_19_4  pay_3_19_4  1
    w_4_19_4  Obj       109126.857728
    w_4_19_4  pay_4_19_4  1
    w_6_19_4  Obj       24560.048127999999
    w_6_19_4  pay_6_19_4  1
    w_7_19_4  Obj       2618.843136
    w_7_19_4  pay_7_19_4  1
    v_19_6    pay_0_19_6  -1
    v_19_6    touch_1_19_6  1
    v_19_6    pay_2_19_6  -1
    v_19_6    pay_3_19_6  -1
    v_19_6    touch_4_19_6  1
    v_19_6    touch_5_19_6  1
    v_19_6    pay_6_19_6  -1
    v_19_6    pay_7_19_6  -1
    w_0_19_6  Obj       302.17420800000002
    w_0_19_6  pay_0_19_6  1
    w_2_19_6  Obj       21580.274688000001
    w_2_19_6  pay_2_19_6  1
    w_3_19_6  Obj       3256.7664639999998
    w_3_19_6  pay_3_19_6  1
    w_6_19_6  Obj       24560.048127999999
    w_6_19_6  pay_6_19_6  1
    w_7_19_6  Obj       2618.843136
    w_7_19_6  pay_7_19_6  1
    v_19_10   pay_0_19_10  -1
    v_19_10   touch_1_19_10  1
    v_19_10   pay_2_19_10  -1
    v_19_10   pay_3_19_10  -1
    v_19_10   touch_4_19_10  1
    v_19_10   touch_5_19_10  1
    v_19_10   pay_6_19_10  -1
    v_19_10   pay_7_19_10  -1
    w_0_19_10  Obj       302.17420800000002
    w_0_19_10  pay_0_19_10  1
    w_2_19_10  Obj       21580.274688000001
    w_2_19_10  pay_2_19_10  1
    w_3_19_10  Obj       3256.7664639999998
    w_3_19_10  pay_3_19_10  1
    w_6_19_10  Obj       24560.048127999999
    w_6_19_10  pay_6_19_10  1
    w_7_19_10  Obj       2618.843136
    w_7_19_10  pay_7_19_10  1
    v_19_11   pay_0_19_11  -1
    v_19_11   pay_1_19_11  -1
    v_19_11   touch_2_19_11  1
    v_19_11   pay_3_19_11  -1
    v_19_11   pay_4_19_11  -1
    v_19_11   pay_5_19_11  -1
    v_19_11   pay_6_19_11  -1
    v_19_11   pay_7_19_11  -1
    w_0_19_11  Obj       604.34841600000004
    w_0_19_11  pay_0_19_11  1
    w_1_19_11  Obj       5724.5224959999996
    w_1_19_11  pay_1_19_11  1
    w_3_19_11  Obj       6513.5329279999996
    w_3_19_11  pay_3_19_11  1
    w_4_19_11  Obj       218253.71545600001
    w_4_19_11  pay_4_19_11  1
    w_5_19_11  Obj       101429.809152
    w_5_19_11  pay_5_19_11  1
    w_6_19_11  Obj       49120.096255999997
    w_6_19_11  pay_6_19_11  1
    w_7_19_11  Obj       5237.6862719999999
    w_7_19_11  pay_7_19_11  1
    v_19_12   pay_0_19_12  -1
    v_19_12   touch_1_19_12  1
    v_19_12   pay_2_19_12  -1
    v_19_12   pay_3_19_12  -1
    v_19_12   pay_4_19_12  -1
    v_19_12   pay_5_19_12  -1
    v_19_12   pay_6_19_12  -1
    v_19_12   pay_7_19_12  -1
    w_0_19_12  Obj       302.17420800000002
    w_0_19_12  pay_0_19_12  1
    w_2_19_12  Obj       21580.274688000001
    w_2_19_12  pay_2_19_12  1
    w_3_19_12  Obj       3256.7664639999998
    w_3_19_12  pay_3_19_12  1
    w_4_19_12  Obj       109126.857728
    w_4_19_12  pay_4_19_12  1
    w_5_19_12  Obj       50714.904576000001
    w_5_19_12  pay_5_19_12  1
    w_6_19_12  Obj       24560.048127999999
    w_6_19_12  pay_6_19_12  1
    w_7_19_12  Obj       2618.843136
    w_7_19_12  pay_7_19_12  1
    v_19_14   pay_0_19_14  -1
    v_19_14   touch_1_19_14  1
    v_19_14   touch_2_19_14  1
    v_19_14   pay_3_19_14  -1
    v_19_14   touch_4_19_14  1
    v_19_14   pay_5_19_14  -1
    v_19_14   pay_6_19_14  -1
    v_19_14   pay_7_19_14  -1
    w_0_19_14  Obj       302.17420800000002
    w_0_19_14  pay_0_19_14  1
    w_3_19_14  Obj       3256.7664639999998
    w_3_19_14  pay_3_19_14  1
    w_5_19_14  Obj       50714.904576000001
    w_5_19_14  pay_5_19_14  1
    w_6_19_14  Obj       24560.048127999999
    w_6_19_14  pay_6_19_14  1
    w_7_19_14  Obj       2618.843136
    w_7_19_14  pay_7_19_14  1
    v_19_16   pay_0_19_16  -1
    v_19_16   touch_1_19_16  1
    v_19_16   pay_2_19_16  -1
    v_19_16   pay_3_19_16  -1
    v_19_16   pay_4_19_16  -1
    v_19_16   touch_5_19_16  1
    v_19_16   touch_6_19_16  1
    v_19_16   touch_7_19_16  1
    w_0_19_16  Obj       302.17420800000002
    w_0_19_16  pay_0_19_16  1
    w_2_19_16  Obj       21580.274688000001
    w_2_19_16  pay_2_19_16  1
    w_3_19_16  Obj       3256.7664639999998
    w_3_19_16  pay_3_19_16  1
    w_4_19_16  Obj       109126.857728
    w_4_19_16  pay_4_19_16  1
    v_19_17   pay_0_19_17  -1
    v_19_17   pay_1_19_17  -1
    v_19_17   pay_2_19_17  -1
    v_19_17   touch_3_19_17  1
    v_19_17   pay_4_19_17  -1
    v_19_17   pay_5_19_17  -1
    v_19_17   pay_6_19_17  -1
    v_19_17   pay_7_19_17  -1
    w_0_19_17  Obj       604.34841600000004
    w_0_19_17  pay_0_19_17  1
    w_1_19_17  Obj       5724.5224959999996
    w_1_19_17  pay_1_19_17  1
    w_2_19_17  Obj       43160.549376000003
    w_2_19_17  pay_2_19_17  1
    w_4_19_17  Obj       218253.71545600001
    w_4_19_17  pay_4_19_17  1
    w_5_19_17  Obj       101429.809152
    w_5_19_17  pay_5_19_17  1
    w_6_19_17  Obj       49120.096255999997
    w_6_19_17  pay_6_19_17  1
    w_7_19_17  Obj       5237.6862719999999
    w_7_19_17  pay_7_19_17  1
    v_19_18   pay_0_19_18  -1
    v_19_18   pay_1_19_18  -1
    v_19_18   pay_2_19_18  -1
    v_19_18   pay_3_19_18  -1
    v_19_18   pay_4_19_18  -1
    v_19_18   touch_5_19_18  1
    v_19_18   pay_6_19_18  -1
    v_19_18   pay_7_19_18  -1
    w_0_19_18  Obj       302.17420800000002
    w_0_19_18  pay_0_19_18  1
    w_1_19_18  Obj       2862.2612479999998
    w_1_19_18  pay_1_19_18  1
    w_2_19_18  Obj       21580.274688000001
    w_2_19_18  pay_2_19_18  1
    w_3_19_18  Obj       3256.7664639999998
    w_3_19_18  pay_3_19_18  1
    w_4_19_18  Obj       109126.857728
    w_4_19_18  pay_4_19_18  1
    w_6_19_18  Obj       24560.048127999999
    w_6_19_18  pay_6_19_18  1
    w_7_19_18  Obj       2618.843136
    w_7_19_18  pay_7_19_18  1
    v_19_19   pay_0_19_19  -1
    v_19_19   pay_1_19_19  -1
    v_19_19   pay_2_19_19  -1
    v_19_19   pay_3_19_19  -1
    v_19_19   pay_4_19_19  -1
    v_19_19   touch_5_19_19  1
    v_19_19   pay_6_19_19  -1
    v_19_19   pay_7_19_19  -1
    w_0_19_19  Obj       1510.87104
    w_0_19_19  pay_0_19_19  1
    w_1_19_19  Obj       14311.30624
    w_1_19_19  pay_1_19_19  1
    w_2_19_19  Obj       107901.37344
    w_2_19_19  pay_2_19_19  1
    w_3_19_19  Obj       16283.83232
    w_3_19_19  pay_3_19_19  1
    w_4_19_19  Obj       545634.28864000004
    w_4_19_19  pay_4_19_19  1
    w_6_19_19  Obj       122800.24064
    w_6_19_19  pay_6_19_19  1
    w_7_19_19  Obj       13094.215679999999
    w_7_19_19  pay_7_19_19  1
    v_19_20   pay_0_19_20  -1
    v_19_20   touch_1_19_20  1
    v_19_20   touch_2_19_20  1
    v_19_20   pay_3_19_20  -1
    v_19_20   touch_4_19_20  1
    v_19_20   pay_5_19_20  -1
    v_19_20   pay_6_19_20  -1
    v_19_20   pay_7_19_20  -1
    w_0_19_20  Obj       302.17420800000002
    w_0_19_20  pay_0_19_20  1
    w_3_19_20  Obj       3256.7664639999998
    w_3_19_20  pay_3_19_20  1
    w_5_19_20  Obj       50714.904576000001
    w_5_19_20  pay_5_19_20  1
    w_6_19_20  Obj       24560.048127999999
    w_6_19_20  pay_6_19_20  1
    w_7_19_20  Obj       2618.843136
    w_7_19_20  pay_7_19_20  1
    v_19_22   pay_0_19_22  -1
    v_19_22   touch_1_19_22  1
    v_19_22   pay_2_19_22  -1
    v_19_22   pay_3_19_22  -1
    v_19_22   pay_4_19_22  -1
    v_19_22   touch_5_19_22  1
    v_19_22   pay_6_19_22  -1
    v_19_22   pay_7_19_22  -1
    w_0_19_22  Obj       302.17420800000002
    w_0_19_22  pay_0_19_22  1
    w_2_19_22  Obj       21580.274688000001
    w_2_19_22  pay_2_19_22  1
    w_3_19_22  Obj       3256.7664639999998
    w_3_19_22  pay_3_19_22  1
    w_4_19_22  Obj       109126.857728
    w_4_19_22  pay_4_19_22  1
    w_6_19_22  Obj       24560.048127999999
    w_6_19_22  pay_6_19_22  1
    w_7_19_22  Obj       2618.843136
    w_7_19_22  pay_7_19_22  1
    v_19_23   pay_0_19_23  -1
    v_19_23   touch_1_19_23  1
    v_19_23   touch_2_19_23  1
    v_19_23   pay_3_19_23  -1
    v_19_23   touch_4_19_23  1
    v_19_23   touch_5_19_23  1
    v_19_23   pay_6_19_23  -1
    v_19_23   pay_7_19_23  -1
    w_0_19_23  Obj       302.17420800000002
    w_0_19_23  pay_0_19_23  1
    w_3_19_23  Obj       3256.7664639999998
    w_3_19_23  pay_3_19_23  1
    w_6_19_23  Obj       24560.048127999999
    w_6_19_23  pay_6_19_23  1
    w_7_19_23  Obj       2618.843136
    w_7_19_23  pay_7_19_23  1
    v_19_24   pay_0_19_24  -1
    v_19_24   touch_1_19_24  1
    v_19_24   pay_2_19_24  -1
    v_19_24   pay_3_19_24  -1
    v_19_24   pay_4_19_24  -1
    v_19_24   pay_5_19_24  -1
    v_19_24   pay_6_19_24  -1
    v_19_24   pay_7_19_24  -1
    w_0_19_24  Obj       302.17420800000002
    w_0_19_24  pay_0_19_24  1
    w_2_19_24  Obj       21580.274688000001
    w_2_19_24  pay_2_19_24  1
    w_3_19_24  Obj       3256.7664639999998
    w_3_19_24  pay_3_19_24  1
    w_4_19_24  Obj       109126.857728
    w_4_19_24  pay_4_19_24  1
    w_5_19_24  Obj       50714.904576000001
    w_5_19_24  pay_5_19_24  1
    w_6_19_24  Obj       24560.048127999999
    w_6_19_24  pay_6_19_24  1
    w_7_19_24  Obj       2618.843136
    w_7_19_24  pay_7_19_24  1
    v_20_0    pay_0_20_0  -1
    v_20_0    pay_1_20_0  -1
    v_20_0    pay_2_20_0  -1
    v_20_0    pay_3_20_0  -1
    v_20_0    pay_4_20_0  -1
    v_20_0    pay_6_20_0  -1
    v_20_0    pay_8_20_0  -1
    v_20_0    touch_9_20_0  1
    v_20_0    pay_10_20_0  -1
    v_20_0    pay_11_20_0  -1
    v_20_0    pay_12_20_0  -1
    v_20_0    pay_13_20_0  -1
    v_20_0    pay_14_20_0  -1
    w_0_20_0  Obj       302.17420800000002
    w_0_20_0  pay_0_20_0  1
    w_1_20_0  Obj       2862.2612479999998
    w_1_20_0  pay_1_20_0  1
    w_2_20_0  Obj       21580.274688000001
    w_2_20_0  pay_2_20_0  1
    w_3_20_0  Obj       3256.7664639999998
    w_3_20_0  pay_3_20_0  1
    w_4_20_0  Obj       109126.857728
    w_4_20_0  pay_4_20_0  1
    w_6_20_0  Obj       24560.048127999999
    w_6_20_0  pay_6_20_0  1
    w_8_20_0  Obj       82594.283519999997
    w_8_20_0  pay_8_20_0  1
    w_10_20_0  Obj       1585340.1948160001
    w_10_20_0  pay_10_20_0  1
    w_11_20_0  Obj       34708.065280000003
    w_11_20_0  pay_11_20_0  1
    w_12_20_0  Obj       7436.8430079999998
    w_12_20_0  pay_12_20_0  1
    w_13_20_0  Obj       3475.0033920000001
    w_13_20_0  pay_13_20_0  1
    w_14_20_0  Obj       3500.1845760000001
    w_14_20_0  pay_14_20_0  1
    v_20_1    pay_0_20_1  -1
    v_20_1    pay_1_20_1  -1
    v_20_1    pay_2_20_1  -1
    v_20_1    pay_3_20_1  -1
    v_20_1    touch_4_20_1  1
    v_20_1    pay_6_20_1  -1
    v_20_1    pay_8_20_1  -1
    v_20_1    pay_9_20_1  -1
    v_20_1    touch_10_20_1  1
    v_20_1    pay_11_20_1  -1
    v_20_1    pay_12_20_1  -1
    v_20_1    pay_13_20_1  -1
    v_20_1    pay_14_20_1  -1
    w_0_20_1  Obj       302.17420800000002
    w_0_20_1  pay_0_20_1  1
    w_1_20_1  Obj       2862.2612479999998
    w_1_20_1  pay_1_20_1  1
    w_2_20_1  Obj       21580.274688000001
    w_2_20_1  pay_2_20_1  1
    w_3_20_1  Obj       3256.7664639999998
    w_3_20_1  pay_3_20_1  1
    w_6_20_1  Obj       24560.048127999999
    w_6_20_1  pay_6_20_1  1
    w_8_20_1  Obj       82594.283519999997
    w_8_20_1  pay_8_20_1  1
    w_9_20_1  Obj       663.104512
    w_9_20_1  pay_9_20_1  1
    w_11_20_1  Obj       34708.065280000003
    w_11_20_1  pay_11_20_1  1
    w_12_20_1  Obj       7436.8430079999998
    w_12_20_1  pay_12_20_1  1
    w_13_20_1  Obj       3475.0033920000001
    w_13_20_1  pay_13_20_1  1
    w_14_20_1  Obj       3500.1845760000001
    w_14_20_1  pay_14_20_1  1
    v_20_2    pay_0_20_2  -1
    v_20_2    pay_1_20_2  -1
    v_20_2    pay_2_20_2  -1
    v_20_2    pay_3_20_2  -1
    v_20_2    touch_4_20_2  1
    v_20_2    pay_6_20_2  -1
    v_20_2    pay_8_20_2  -1
    v_20_2    pay_9_20_2  -1
    v_20_2    pay_10_20_2  -1
    v_20_2    pay_11_20_2  -1
    v_20_2    pay_12_20_2  -1
    v_20_2    pay_13_20_2  -1
    v_20_2    pay_14_20_2  -1
    w_0_20_2  Obj       302.17420800000002
    w_0_20_2  pay_0_20_2  1
    w_1_20_2  Obj       2862.2612479999998
    w_1_20_2  pay_1_20_2  1
    w_2_20_2  Obj       21580.274688000001
    w_2_20_2  pay_2_20_2  1
    w_3_20_2  Obj       3256.7664639999998
    w_3_20_2  pay_3_20_2  1
    w_6_20_2  Obj       24560.048127999999
    w_6_20_2  pay_6_20_2  1
    w_8_20_2  Obj       82594.283519999997
    w_8_20_2  pay_8_20_2  1
    w_9_20_2  Obj       663.104512
    w_9_20_2  pay_9_20_2  1
    w_10_20_2  Obj       1585340.1948160001
    w_10_20_2  pay_10_20_2  1
    w_11_20_2  Obj       34708.065280000003
    w_11_20_2  pay_11_20_2  1
    w_12_20_2  Obj       7436.8430079999998
    w_12_20_2  pay_12_20_2  1
    w_13_20_2  Obj       3475.0033920000001
    w_13_20_2  pay_13_20_2  1
    w_14_20_2  Obj       3500.1845760000001
    w_14_20_2  pay_14_20_2  1
    v_20_3    pay_0_20_3  -1
    v_20_3    pay_1_20_3  -1
    v_20_3    pay_2_20_3  -1
    v_20_3    pay_3_20_3  -1
    v_20_3    pay_4_20_3  -1
    v_20_3    pay_6_20_3  -1
    v_20_3    pay_8_20_3  -1
    v_20_3    pay_9_20_3  -1
    v_20_3    pay_10_20_3  -1
    v_20_3    touch_11_20_3  1
    v_20_3    pay_12_20_3  -1
    v_20_3    pay_13_20_3  -1
    v_20_3    pay_14_20_3  -1
    w_0_20_3  Obj       604.34841600000004
    w_0_20_3  pay_0_20_3  1
    w_1_20_3  Obj       5724.5224959999996
    w_1_20_3  pay_1_20_3  1
    w_2_20_3  Obj       43160.549376000003
    w_2_20_3  pay_2_20_3  1
    w_3_20_3  Obj       6513.5329279999996
    w_3_20_3  pay_3_20_3  1
    w_4_20_3  Obj       218253.71545600001
    w_4_20_3  pay_4_20_3  1
    w_6_20_3  Obj       49120.096255999997
    w_6_20_3  pay_6_20_3  1
    w_8_20_3  Obj       165188.56703999999
    w_8_20_3  pay_8_20_3  1
    w_9_20_3  Obj       1326.209024
    w_9_20_3  pay_9_20_3  1
    w_10_20_3  Obj       3170680.3896320001
    w_10_20_3  pay_10_20_3  1
    w_12_20_3  Obj       14873.686016
    w_12_20_3  pay_12_20_3  1
    w_13_20_3  Obj       6950.0067840000002
    w_13_20_3  pay_13_20_3  1
    w_14_20_3  Obj       7000.3691520000002
    w_14_20_3  pay_14_20_3  1
    v_20_4    pay_0_20_4  -1
    v_20_4    touch_1_20_4  1
    v_20_4    pay_2_20_4  -1
    v_20_4    pay_3_20_4  -1
    v_20_4    pay_4_20_4  -1
    v_20_4    pay_6_20_4  -1
    v_20_4    pay_8_20_4  -1
    v_20_4    pay_9_20_4  -1
    v_20_4    pay_10_20_4  -1
    v_20_4    touch_11_20_4  1
    v_20_4    touch_12_20_4  1
    v_20_4    pay_13_20_4  -1
    v_20_4    pay_14_20_4  -1
    w_0_20_4  Obj       302.17420800000002
    w_0_20_4  pay_0_20_4  1
    w_2_20_4  Obj       21580.274688000001
    w_2_20_4  pay_2_20_4  1
    w_3_20_4  Obj       3256.7664639999998
    w_3_20_4  pay_3_20_4  1
    w_4_20_4  Obj       109126.857728
    w_4_20_4  pay_4_20_4  1
    w_6_20_4  Obj       24560.048127999999
    w_6_20_4  pay_6_20_4  1
    w_8_20_4  Obj       82594.283519999997
    w_8_20_4  pay_8_20_4  1
    w_9_20_4  Obj       663.104512
    w_9_20_4  pay_9_20_4  1
    w_10_20_4  Obj       1585340.1948160001
    w_10_20_4  pay_10_20_4  1
    w_13_20_4  Obj       3475.0033920000001
    w_13_20_4  pay_13_20_4  1
    w_14_20_4  Obj       3500.1845760000001
    w_14_20_4  pay_14_20_4  1
    v_20_5    pay_0_20_5  -1
    v_20_5    pay_1_20_5  -1
    v_20_5    pay_2_20_5  -1
    v_20_5    pay_3_20_5  -1
    v_20_5    pay_4_20_5  -1
    v_20_5    pay_6_20_5  -1
    v_20_5    pay_8_20_5  -1
    v_20_5    pay_9_20_5  -1
    v_20_5    touch_10_20_5  1
    v_20_5    pay_11_20_5  -1
    v_20_5    pay_12_20_5  -1
    v_20_5    pay_13_20_5  -1
    v_20_5    pay_14_20_5  -1
    w_0_20_5  Obj       2115.2194559999998
    w_0_20_5  pay_0_20_5  1
    w_1_20_5  Obj       20035.828735999999
    w_1_20_5  pay_1_20_5  1
    w_2_20_5  Obj       151061.92281600001
    w_2_20_5  pay_2_20_5  1
    w_3_20_5  Obj       22797.365247999998
    w_3_20_5  pay_3_20_5  1
    w_4_20_5  Obj       763888.00409599999
    w_4_20_5  pay_4_20_5  1
    w_6_20_5  Obj       171920.33689599999
    w_6_20_5  pay_6_20_5  1
    w_8_20_5  Obj       578159.98464000004
    w_8_20_5  pay_8_20_5  1
    w_9_20_5  Obj       4641.7315840000001
    w_9_20_5  pay_9_20_5  1
    w_11_20_5  Obj       242956.45696000001
    w_11_20_5  pay_11_20_5  1
    w_12_20_5  Obj       52057.901056000002
    w_12_20_5  pay_12_20_5  1
    w_13_20_5  Obj       24325.023743999998
    w_13_20_5  pay_13_20_5  1
    w_14_20_5  Obj       24501.292032000001
    w_14_20_5  pay_14_20_5  1
    v_20_6    pay_0_20_6  -1
    v_20_6    touch_1_20_6  1
    v_20_6    pay_2_20_6  -1
    v_20_6    pay_3_20_6  -1
    v_20_6    touch_4_20_6  1
    v_20_6    pay_6_20_6  -1
    v_20_6    pay_8_20_6  -1
    v_20_6    pay_9_20_6  -1
    v_20_6    pay_10_20_6  -1
    v_20_6    pay_11_20_6  -1
    v_20_6    pay_12_20_6  -1
    v_20_6    pay_13_20_6  -1
    v_20_6    pay_14_20_6  -1
    w_0_20_6  Obj       302.17420800000002
    w_0_20_6  pay_0_20_6  1
    w_2_20_6  Obj       21580.274688000001
    w_2_20_6  pay_2_20_6  1
    w_3_20_6  Obj       3256.7664639999998
    w_3_20_6  pay_3_20_6  1
    w_6_20_6  Obj       24560.048127999999
    w_6_20_6  pay_6_20_6  1
    w_8_20_6  Obj       82594.283519999997
    w_8_20_6  pay_8_20_6  1
    w_9_20_6  Obj       663.104512
    w_9_20_6  pay_9_20_6  1
    w_10_20_6  Obj       1585340.1948160001
    w_10_20_6  pay_10_20_6  1
    w_11_20_6  Obj       34708.065280000003
    w_11_20_6  pay_11_20_6  1
    w_12_20_6  Obj       7436.8430079999998
    w_12_20_6  pay_12_20_6  1
    w_13_20_6  Obj       3475.0033920000001
    w_13_20_6  pay_13_20_6  1
    w_14_20_6  Obj       3500.1845760000001
    w_14_20_6  pay_14_20_6  1
    v_20_8    pay_0_20_8  -1
    v_20_8    pay_1_20_8  -1
    v_20_8    pay_2_20_8  -1
    v_20_8    pay_3_20_8  -1
    v_20_8    pay_4_20_8  -1
    v_20_8    pay_6_20_8  -1
    v_20_8    pay_8_20_8  -1
    v_20_8    pay_9_20_8  -1
    v_20_8    pay_10_20_8  -1
    v_20_8    pay_11_20_8  -1
    v_20_8    pay_12_20_8  -1
    v_20_8    touch_13_20_8  1
    v_20_8    pay_14_20_8  -1
    w_0_20_8  Obj       302.17420800000002
    w_0_20_8  pay_0_20_8  1
    w_1_20_8  Obj       2862.2612479999998
    w_1_20_8  pay_1_20_8  1
    w_2_20_8  Obj       21580.274688000001
    w_2_20_8  pay_2_20_8  1
    w_3_20_8  Obj       3256.7664639999998
    w_3_20_8  pay_3_20_8  1
    w_4_20_8  Obj       109126.857728
    w_4_20_8  pay_4_20_8  1
    w_6_20_8  Obj       24560.048127999999
    w_6_20_8  pay_6_20_8  1
    w_8_20_8  Obj       82594.283519999997
    w_8_20_8  pay_8_20_8  1
    w_9_20_8  Obj       663.104512
    w_9_20_8  pay_9_20_8  1
    w_10_20_8  Obj       1585340.1948160001
    w_10_20_8  pay_10_20_8  1
    w_11_20_8  Obj       34708.065280000003
    w_11_20_8  pay_11_20_8  1
    w_12_20_8  Obj       7436.8430079999998
    w_12_20_8  pay_12_20_8  1
    w_14_20_8  Obj       3500.1845760000001
    w_14_20_8  pay_14_20_8  1
    v_20_10   pay_0_20_10  -1
    v_20_10   touch_1_20_10  1
    v_20_10   pay_2_20_10  -1
    v_20_10   pay_3_20_10  -1
    v_20_10   touch_4_20_10  1
    v_20_10   pay_6_20_10  -1
    v_20_10   pay_8_20_10  -1
    v_20_10   touch_9_20_10  1
    v_20_10   pay_10_20_10  -1
    v_20_10   touch_11_20_10  1
    v_20_10   pay_12_20_10  -1
    v_20_10   pay_13_20_10  -1
    v_20_10   pay_14_20_10  -1
    w_0_20_10  Obj       302.17420800000002
    w_0_20_10  pay_0_20_10  1
    w_2_20_10  Obj       21580.274688000001
    w_2_20_10  pay_2_20_10  1
    w_3_20_10  Obj       3256.7664639999998
    w_3_20_10  pay_3_20_10  1
    w_6_20_10  Obj       24560.048127999999
    w_6_20_10  pay_6_20_10  1
    w_8_20_10  Obj       82594.283519999997
    w_8_20_10  pay_8_20_10  1
    w_10_20_10  Obj       1585340.1948160001
    w_10_20_10  pay_10_20_10  1
    w_12_20_10  Obj       7436.8430079999998
    w_12_20_10  pay_12_20_10  1
    w_13_20_10  Obj       3475.0033920000001
    w_13_20_10  pay_13_20_10  1
    w_14_20_10  Obj       3500.1845760000001
    w_14_20_10  pay_14_20_10  1
    v_20_11   pay_0_20_11  -1
    v_20_11   pay_1_20_11  -1
    v_20_11   touch_2_20_11  1
    v_20_11   pay_3_20_11  -1
    v_20_11   pay_4_20_11  -1
    v_20_11   pay_6_20_11  -1
    v_20_11   pay_8_20_11  -1
    v_20_11   pay_9_20_11  -1
    v_20_11   pay_10_20_11  -1
    v_20_11   pay_11_20_11  -1
    v_20_11   pay_12_20_11  -1
    v_20_11   pay_13_20_11  -1
    v_20_11   pay_14_20_11  -1
    w_0_20_11  Obj       604.34841600000004
    w_0_20_11  pay_0_20_11  1
    w_1_20_11  Obj       5724.5224959999996
    w_1_20_11  pay_1_20_11  1
    w_3_20_11  Obj       6513.5329279999996
    w_3_20_11  pay_3_20_11  1
    w_4_20_11  Obj       218253.71545600001
    w_4_20_11  pay_4_20_11  1
    w_6_20_11  Obj       49120.096255999997
    w_6_20_11  pay_6_20_11  1
    w_8_20_11  Obj       165188.56703999999
    w_8_20_11  pay_8_20_11  1
    w_9_20_11  Obj       1326.209024
    w_9_20_11  pay_9_20_11  1
    w_10_20_11  Obj       3170680.3896320001
    w_10_20_11  pay_10_20_11  1
    w_11_20_11  Obj       69416.130560000005
    w_11_20_11  pay_11_20_11  1
    w_12_20_11  Obj       14873.686016
    w_12_20_11  pay_12_20_11  1
    w_13_20_11  Obj       6950.0067840000002
    w_13_20_11  pay_13_20_11  1
    w_14_20_11  Obj       7000.3691520000002
    w_14_20_11  pay_14_20_11  1
    v_20_12   pay_0_20_12  -1
    v_20_12   touch_1_20_12  1
    v_20_12   pay_2_20_12  -1
    v_20_12   pay_3_20_12  -1
    v_20_12   pay_4_20_12  -1
    v_20_12   pay_6_20_12  -1
    v_20_12   pay_8_20_12  -1
    v_20_12   touch_9_20_12  1
    v_20_12   pay_10_20_12  -1
    v_20_12   touch_11_20_12  1
    v_20_12   pay_12_20_12  -1
    v_20_12   pay_13_20_12  -1
    v_20_12   pay_14_20_12  -1
    w_0_20_12  Obj       302.17420800000002
    w_0_20_12  pay_0_20_12  1
    w_2_20_12  Obj       21580.274688000001
    w_2_20_12  pay_2_20_12  1
    w_3_20_12  Obj       3256.7664639999998
    w_3_20_12  pay_3_20_12  1
    w_4_20_12  Obj       109126.857728
    w_4_20_12  pay_4_20_12  1
    w_6_20_12  Obj       24560.048127999999
    w_6_20_12  pay_6_20_12  1
    w_8_20_12  Obj       82594.283519999997
    w_8_20_12  pay_8_20_12  1
    w_10_20_12  Obj       1585340.1948160001
    w_10_20_12  pay_10_20_12  1
    w_12_20_12  Obj       7436.8430079999998
    w_12_20_12  pay_12_20_12  1
    w_13_20_12  Obj       3475.0033920000001
    w_13_20_12  pay_13_20_12  1
    w_14_20_12  Obj       3500.1845760000001
    w_14_20_12  pay_14_20_12  1
    v_20_14   pay_0_20_14  -1
    v_20_14   touch_1_20_14  1
    v_20_14   touch_2_20_14  1
    v_20_14   pay_3_20_14  -1
    v_20_14   touch_4_20_14  1
    v_20_14   pay_6_20_14  -1
    v_20_14   pay_8_20_14  -1
    v_20_14   pay_9_20_14  -1
    v_20_14   pay_10_20_14  -1
    v_20_14   pay_11_20_14  -1
    v_20_14   pay_12_20_14  -1
    v_20_14   pay_13_20_14  -1
    v_20_14   pay_14_20_14  -1
    w_0_20_14  Obj       302.17420800000002
    w_0_20_14  pay_0_20_14  1
    w_3_20_14  Obj       3256.7664639999998
    w_3_20_14  pay_3_20_14  1
    w_6_20_14  Obj       24560.048127999999
    w_6_20_14  pay_6_20_14  1
    w_8_20_14  Obj       82594.283519999997
    w_8_20_14  pay_8_20_14  1
    w_9_20_14  Obj       663.104512
    w_9_20_14  pay_9_20_14  1
    w_10_20_14  Obj       1585340.1948160001
    w_10_20_14  pay_10_20_14  1
    w_11_20_14  Obj       34708.065280000003
    w_11_20_14  pay_11_20_14  1
    w_12_20_14  Obj       7436.8430079999998
    w_12_20_14  pay_12_20_14  1
    w_13_20_14  Obj       3475.0033920000001
    w_13_20_14  pay_13_20_14  1
    w_14_20_14  Obj       3500.1845760000001
    w_14_20_14  pay_14_20_14  1
    v_20_15   pay_0_20_15  -1
    v_20_15   pay_1_20_15  -1
    v_20_15   pay_2_20_15  -1
    v_20_15   pay_3_20_15  -1
    v_20_15   pay_4_20_15  -1
    v_20_15   pay_6_20_15  -1
    v_20_15   pay_8_20_15  -1
    v_20_15   pay_9_20_15  -1
    v_20_15   pay_10_20_15  -1
    v_20_15   pay_11_20_15  -1
    v_20_15   touch_12_20_15  1
    v_20_15   pay_13_20_15  -1
    v_20_15   pay_14_20_15  -1
    w_0_20_15  Obj       302.17420800000002
    w_0_20_15  pay_0_20_15  1
    w_1_20_15  Obj       2862.2612479999998
    w_1_20_15  pay_1_20_15  1
    w_2_20_15  Obj       21580.274688000001
    w_2_20_15  pay_2_20_15  1
    w_3_20_15  Obj       3256.7664639999998
    w_3_20_15  pay_3_20_15  1
    w_4_20_15  Obj       109126.857728
    w_4_20_15  pay_4_20_15  1
    w_6_20_15  Obj       24560.048127999999
    w_6_20_15  pay_6_20_15  1
    w_8_20_15  Obj       82594.283519999997
    w_8_20_15  pay_8_20_15  1
    w_9_20_15  Obj       663.104512
    w_9_20_15  pay_9_20_15  1
    w_10_20_15  Obj       1585340.1948160001
    w_10_20_15  pay_10_20_15  1
    w_11_20_15  Obj       34708.065280000003
    w_11_20_15  pay_11_20_15  1
    w_13_20_15  Obj       3475.0033920000001
    w_13_20_15  pay_13_20_15  1
    w_14_20_15  Obj       3500.1845760000001
    w_14_20_15  pay_14_20_15  1
    v_20_16   pay_0_20_16  -1
    v_20_16   touch_1_20_16  1
    v_20_16   pay_2_20_16  -1
    v_20_16   pay_3_20_16  -1
    v_20_16   pay_4_20_16  -1
    v_20_16   touch_6_20_16  1
    v_20_16   pay_8_20_16  -1
    v_20_16   pay_9_20_16  -1
    v_20_16   pay_10_20_16  -1
    v_20_16   touch_11_20_16  1
    v_20_16   pay_12_20_16  -1
    v_20_16   pay_13_20_16  -1
    v_20_16   pay_14_20_16  -1
    w_0_20_16  Obj       302.17420800000002
    w_0_20_16  pay_0_20_16  1
    w_2_20_16  Obj       21580.274688000001
    w_2_20_16  pay_2_20_16  1
    w_3_20_16  Obj       3256.7664639999998
    w_3_20_16  pay_3_20_16  1
    w_4_20_16  Obj       109126.857728
    w_4_20_16  pay_4_20_16  1
    w_8_20_16  Obj       82594.283519999997
    w_8_20_16  pay_8_20_16  1
    w_9_20_16  Obj       663.104512
    w_9_20_16  pay_9_20_16  1
    w_10_20_16  Obj       1585340.1948160001
    w_10_20_16  pay_10_20_16  1
    w_12_20_16  Obj       7436.8430079999998
    w_12_20_16  pay_12_20_16  1
    w_13_20_16  Obj       3475.0033920000001
    w_13_20_16  pay_13_20_16  1
    w_14_20_16  Obj       3500.1845760000001
    w_14_20_16  pay_14_20_16  1
    v_20_17   pay_0_20_17  -1
    v_20_17   pay_1_20_17  -1
    v_20_17   pay_2_20_17  -1
    v_20_17   touch_3_20_17  1
    v_20_17   pay_4_20_17  -1
    v_20_17   pay_6_20_17  -1
    v_20_17   pay_8_20_17  -1
    v_20_17   pay_9_20_17  -1
    v_20_17   pay_10_20_17  -1
    v_20_17   pay_11_20_17  -1
    v_20_17   pay_12_20_17  -1
    v_20_17   pay_13_20_17  -1
    v_20_17   pay_14_20_17  -1
    w_0_20_17  Obj       604.34841600000004
    w_0_20_17  pay_0_20_17  1
    w_1_20_17  Obj       5724.5224959999996
    w_1_20_17  pay_1_20_17  1
    w_2_20_17  Obj       43160.549376000003
    w_2_20_17  pay_2_20_17  1
    w_4_20_17  Obj       218253.71545600001
    w_4_20_17  pay_4_20_17  1
    w_6_20_17  Obj       49120.096255999997
    w_6_20_17  pay_6_20_17  1
    w_8_20_17  Obj       165188.56703999999
    w_8_20_17  pay_8_20_17  1
    w_9_20_17  Obj       1326.209024
    w_9_20_17  pay_9_20_17  1
    w_10_20_17  Obj       3170680.3896320001
    w_10_20_17  pay_10_20_17  1
    w_11_20_17  Obj       69416.130560000005
    w_11_20_17  pay_11_20_17  1
    w_12_20_17  Obj       14873.686016
    w_12_20_17  pay_12_20_17  1
    w_13_20_17  Obj       6950.0067840000002
    w_13_20_17  pay_13_20_17  1
    w_14_20_17  Obj       7000.3691520000002
    w_14_20_17  pay_14_20_17  1
    v_20_20   pay_0_20_20  -1
    v_20_20   touch_1_20_20  1
    v_20_20   touch_2_20_20  1
    v_20_20   pay_3_20_20  -1
    v_20_20   touch_4_20_20  1
    v_20_20   pay_6_20_20  -1
    v_20_20   pay_8_20_20  -1
    v_20_20   pay_9_20_20  -1
    v_20_20   pay_10_20_20  -1
    v_20_20   touch_11_20_20  1
    v_20_20   pay_12_20_20  -1
    v_20_20   touch_13_20_20  1
    v_20_20   pay_14_20_20  -1
    w_0_20_20  Obj       302.17420800000002
    w_0_20_20  pay_0_20_20  1
    w_3_20_20  Obj       3256.7664639999998
    w_3_20_20  pay_3_20_20  1
    w_6_20_20  Obj       24560.048127999999
    w_6_20_20  pay_6_20_20  1
    w_8_20_20  Obj       82594.283519999997
    w_8_20_20  pay_8_20_20  1
    w_9_20_20  Obj       663.104512
    w_9_20_20  pay_9_20_20  1
    w_10_20_20  Obj       1585340.1948160001
    w_10_20_20  pay_10_20_20  1
    w_12_20_20  Obj       7436.8430079999998
    w_12_20_20  pay_12_20_20  1
    w_14_20_20  Obj       3500.1845760000001
    w_14_20_20  pay_14_20_20  1
    v_20_21   pay_0_20_21  -1
    v_20_21   pay_1_20_21  -1
    v_20_21   pay_2_20_21  -1
    v_20_21   pay_3_20_21  -1
    v_20_21   pay_4_20_21  -1
    v_20_21   pay_6_20_21  -1
    v_20_21   pay_8_20_21  -1
    v_20_21   pay_9_20_21  -1
    v_20_21   pay_10_20_21  -1
    v_20_21   pay_11_20_21  -1
    v_20_21   pay_12_20_21  -1
    v_20_21   pay_13_20_21  -1
    v_20_21   touch_14_20_21  1
    w_0_20_21  Obj       604.34841600000004
    w_0_20_21  pay_0_20_21  1
    w_1_20_21  Obj       5724.5224959999996
    w_1_20_21  pay_1_20_21  1
    w_2_20_21  Obj       43160.549376000003
    w_2_20_21  pay_2_20_21  1
    w_3_20_21  Obj       6513.5329279999996
    w_3_20_21  pay_3_20_21  1
    w_4_20_21  Obj       218253.71545600001
    w_4_20_21  pay_4_20_21  1
    w_6_20_21  Obj       49120.096255999997
    w_6_20_21  pay_6_20_21  1
    w_8_20_21  Obj       165188.56703999999
    w_8_20_21  pay_8_20_21  1
    w_9_20_21  Obj       1326.209024
    w_9_20_21  pay_9_20_21  1
    w_10_20_21  Obj       3170680.3896320001
    w_10_20_21  pay_10_20_21  1
    w_11_20_21  Obj       69416.130560000005
    w_11_20_21  pay_11_20_21  1
    w_12_20_21  Obj       14873.686016
    w_12_20_21  pay_12_20_21  1
    w_13_20_21  Obj       6950.0067840000002
    w_13_20_21  pay_13_20_21  1
    v_20_22   pay_0_20_22  -1
    v_20_22   touch_1_20_22  1
    v_20_22   pay_2_20_22  -1
    v_20_22   pay_3_20_22  -1
    v_20_22   pay_4_20_22  -1
    v_20_22   pay_6_20_22  -1
    v_20_22   pay_8_20_22  -1
    v_20_22   pay_9_20_22  -1
    v_20_22   pay_10_20_22  -1
    v_20_22   touch_11_20_22  1
    v_20_22   pay_12_20_22  -1
    v_20_22   pay_13_20_22  -1
    v_20_22   pay_14_20_22  -1
    w_0_20_22  Obj       302.17420800000002
    w_0_20_22  pay_0_20_22  1
    w_2_20_22  Obj       21580.274688000001
    w_2_20_22  pay_2_20_22  1
    w_3_20_22  Obj       3256.7664639999998
    w_3_20_22  pay_3_20_22  1
    w_4_20_22  Obj       109126.857728
    w_4_20_22  pay_4_20_22  1
    w_6_20_22  Obj       24560.048127999999
    w_6_20_22  pay_6_20_22  1
    w_8_20_22  Obj       82594.283519999997
    w_8_20_22  pay_8_20_22  1
    w_9_20_22  Obj       663.104512
    w_9_20_22  pay_9_20_22  1
    w_10_20_22  Obj       1585340.1948160001
    w_10_20_22  pay_10_20_22  1
    w_12_20_22  Obj       7436.8430079999998
    w_12_20_22  pay_12_20_22  1
    w_13_20_22  Obj       3475.0033920000001
    w_13_20_22  pay_13_20_22  1
    w_14_20_22  Obj       3500.1845760000001
    w_14_20_22  pay_14_20_22  1
    v_20_23   pay_0_20_23  -1
    v_20_23   touch_1_20_23  1
    v_20_23   touch_2_20_23  1
    v_20_23   pay_3_20_23  -1
    v_20_23   touch_4_20_23  1
    v_20_23   pay_6_20_23  -1
    v_20_23   pay_8_20_23  -1
    v_20_23   pay_9_20_23  -1
    v_20_23   pay_10_20_23  -1
    v_20_23   pay_11_20_23  -1
    v_20_23   pay_12_20_23  -1
    v_20_23   pay_13_20_23  -1
    v_20_23   pay_14_20_23  -1
    w_0_20_23  Obj       302.17420800000002
    w_0_20_23  pay_0_20_23  1
    w_3_20_23  Obj       3256.7664639999998
    w_3_20_23  pay_3_20_23  1
    w_6_20_23  Obj       24560.048127999999
    w_6_20_23  pay_6_20_23  1
    w_8_20_23  Obj       82594.283519999997
    w_8_20_23  pay_8_20_23  1
    w_9_20_23  Obj       663.104512
    w_9_20_23  pay_9_20_23  1
    w_10_20_23  Obj       1585340.1948160001
    w_10_20_23  pay_10_20_23  1
    w_11_20_23  Obj       34708.065280000003
    w_11_20_23  pay_11_20_23  1
    w_12_20_23  Obj       7436.8430079999998
    w_12_20_23  pay_12_20_23  1
    w_13_20_23  Obj       3475.0033920000001
    w_13_20_23  pay_13_20_23  1
    w_14_20_23  Obj       3500.1845760000001
    w_14_20_23  pay_14_20_23  1
    v_20_24   pay_0_20_24  -1
    v_20_24   touch_1_20_24  1
    v_20_24   pay_2_20_24  -1
    v_20_24   pay_3_20_24  -1
    v_20_24   pay_4_20_24  -1
    v_20_24   pay_6_20_24  -1
    v_20_24   pay_8_20_24  -1
    v_20_24   pay_9_20_24  -1
    v_20_24   pay_10_20_24  -1
    v_20_24   pay_11_20_24  -1
    v_20_24   pay_12_20_24  -1
    v_20_24   pay_13_20_24  -1
    v_20_24   pay_14_20_24  -1
    w_0_20_24  Obj       302.17420800000002
    w_0_20_24  pay_0_20_24  1
    w_2_20_24  Obj       21580.274688000001
    w_2_20_24  pay_2_20_24  1
    w_3_20_24  Obj       3256.7664639999998
    w_3_20_24  pay_3_20_24  1
    w_4_20_24  Obj       109126.857728
    w_4_20_24  pay_4_20_24  1
    w_6_20_24  Obj       24560.048127999999
    w_6_20_24  pay_6_20_24  1
    w_8_20_24  Obj       82594.283519999997
    w_8_20_24  pay_8_20_24  1
    w_9_20_24  Obj       663.104512
    w_9_20_24  pay_9_20_24  1
    w_10_20_24  Obj       1585340.1948160001
    w_10_20_24  pay_10_20_24  1
    w_11_20_24  Obj       34708.065280000003
    w_11_20_24  pay_11_20_24  1
    w_12_20_24  Obj       7436.8430079999998
    w_12_20_24  pay_12_20_24  1
    w_13_20_24  Obj       3475.0033920000001
    w_13_20_24  pay_13_20_24  1
    w_14_20_24  Obj       3500.1845760000001
    w_14_20_24  pay_14_20_24  1
    v_21_1    pay_0_21_1  -1
    v_21_1    pay_1_21_1  -1
    v_21_1    pay_2_21_1  -1
    v_21_1    pay_3_21_1  -1
    v_21_1    touch_4_21_1  1
    v_21_1    pay_5_21_1  -1
    v_21_1    pay_6_21_1  -1
    v_21_1    pay_7_21_1  -1
    v_21_1    pay_15_21_1  -1
    w_0_21_1  Obj       302.17420800000002
    w_0_21_1  pay_0_21_1  1
    w_1_21_1  Obj       2862.2612479999998
    w_1_21_1  pay_1_21_1  1
    w_2_21_1  Obj       21580.274688000001
    w_2_21_1  pay_2_21_1  1
    w_3_21_1  Obj       3256.7664639999998
    w_3_21_1  pay_3_21_1  1
    w_5_21_1  Obj       50714.904576000001
    w_5_21_1  pay_5_21_1  1
    w_6_21_1  Obj       24560.048127999999
    w_6_21_1  pay_6_21_1  1
    w_7_21_1  Obj       2618.843136
    w_7_21_1  pay_7_21_1  1
    w_15_21_1  Obj       819700
    w_15_21_1  pay_15_21_1  1
    v_21_2    pay_0_21_2  -1
    v_21_2    pay_1_21_2  -1
    v_21_2    pay_2_21_2  -1
    v_21_2    pay_3_21_2  -1
    v_21_2    touch_4_21_2  1
    v_21_2    pay_5_21_2  -1
    v_21_2    pay_6_21_2  -1
    v_21_2    pay_7_21_2  -1
    v_21_2    pay_15_21_2  -1
    w_0_21_2  Obj       302.17420800000002
    w_0_21_2  pay_0_21_2  1
    w_1_21_2  Obj       2862.2612479999998
    w_1_21_2  pay_1_21_2  1
    w_2_21_2  Obj       21580.274688000001
    w_2_21_2  pay_2_21_2  1
    w_3_21_2  Obj       3256.7664639999998
    w_3_21_2  pay_3_21_2  1
    w_5_21_2  Obj       50714.904576000001
    w_5_21_2  pay_5_21_2  1
    w_6_21_2  Obj       24560.048127999999
    w_6_21_2  pay_6_21_2  1
    w_7_21_2  Obj       2618.843136
    w_7_21_2  pay_7_21_2  1
    w_15_21_2  Obj       819700
    w_15_21_2  pay_15_21_2  1
    v_21_4    pay_0_21_4  -1
    v_21_4    touch_1_21_4  1
    v_21_4    pay_2_21_4  -1
    v_21_4    pay_3_21_4  -1
    v_21_4    pay_4_21_4  -1
    v_21_4    touch_5_21_4  1
    v_21_4    pay_6_21_4  -1
    v_21_4    pay_7_21_4  -1
    v_21_4    pay_15_21_4  -1
    w_0_21_4  Obj       302.17420800000002
    w_0_21_4  pay_0_21_4  1
    w_2_21_4  Obj       21580.274688000001
    w_2_21_4  pay_2_21_4  1
    w_3_21_4  Obj       3256.7664639999998
    w_3_21_4  pay_3_21_4  1
    w_4_21_4  Obj       109126.857728
    w_4_21_4  pay_4_21_4  1
    w_6_21_4  Obj       24560.048127999999
    w_6_21_4  pay_6_21_4  1
    w_7_21_4  Obj       2618.843136
    w_7_21_4  pay_7_21_4  1
    w_15_21_4  Obj       819700
    w_15_21_4  pay_15_21_4  1
    v_21_6    pay_0_21_6  -1
    v_21_6    touch_1_21_6  1
    v_21_6    pay_2_21_6  -1
    v_21_6    pay_3_21_6  -1
    v_21_6    touch_4_21_6  1
    v_21_6    touch_5_21_6  1
    v_21_6    pay_6_21_6  -1
    v_21_6    pay_7_21_6  -1
    v_21_6    pay_15_21_6  -1
    w_0_21_6  Obj       302.17420800000002
    w_0_21_6  pay_0_21_6  1
    w_2_21_6  Obj       21580.274688000001
    w_2_21_6  pay_2_21_6  1
    w_3_21_6  Obj       3256.7664639999998
    w_3_21_6  pay_3_21_6  1
    w_6_21_6  Obj       24560.048127999999
    w_6_21_6  pay_6_21_6  1
    w_7_21_6  Obj       2618.843136
    w_7_21_6  pay_7_21_6  1
    w_15_21_6  Obj       819700
    w_15_21_6  pay_15_21_6  1
    v_21_9    pay_0_21_9  -1
    v_21_9    pay_1_21_9  -1
    v_21_9    pay_2_21_9  -1
    v_21_9    pay_3_21_9  -1
    v_21_9    pay_4_21_9  -1
    v_21_9    pay_5_21_9  -1
    v_21_9    pay_6_21_9  -1
    v_21_9    pay_7_21_9  -1
    v_21_9    touch_15_21_9  1
    w_0_21_9  Obj       1813.0452479999999
    w_0_21_9  pay_0_21_9  1
    w_1_21_9  Obj       17173.567488000001
    w_1_21_9  pay_1_21_9  1
    w_2_21_9  Obj       129481.648128
    w_2_21_9  pay_2_21_9  1
    w_3_21_9  Obj       19540.598784000002
    w_3_21_9  pay_3_21_9  1
    w_4_21_9  Obj       654761.14636799996
    w_4_21_9  pay_4_21_9  1
    w_5_21_9  Obj       304289.427456
    w_5_21_9  pay_5_21_9  1
    w_6_21_9  Obj       147360.288768
    w_6_21_9  pay_6_21_9  1
    w_7_21_9  Obj       15713.058816000001
    w_7_21_9  pay_7_21_9  1
    v_21_10   pay_0_21_10  -1
    v_21_10   touch_1_21_10  1
    v_21_10   pay_2_21_10  -1
    v_21_10   pay_3_21_10  -1
    v_21_10   touch_4_21_10  1
    v_21_10   touch_5_21_10  1
    v_21_10   pay_6_21_10  -1
    v_21_10   pay_7_21_10  -1
    v_21_10   pay_15_21_10  -1
    w_0_21_10  Obj       302.17420800000002
    w_0_21_10  pay_0_21_10  1
    w_2_21_10  Obj       21580.274688000001
    w_2_21_10  pay_2_21_10  1
    w_3_21_10  Obj       3256.7664639999998
    w_3_21_10  pay_3_21_10  1
    w_6_21_10  Obj       24560.048127999999
    w_6_21_10  pay_6_21_10  1
    w_7_21_10  Obj       2618.843136
    w_7_21_10  pay_7_21_10  1
    w_15_21_10  Obj       819700
    w_15_21_10  pay_15_21_10  1
    v_21_11   pay_0_21_11  -1
    v_21_11   pay_1_21_11  -1
    v_21_11   touch_2_21_11  1
    v_21_11   pay_3_21_11  -1
    v_21_11   pay_4_21_11  -1
    v_21_11   pay_5_21_11  -1
    v_21_11   pay_6_21_11  -1
    v_21_11   pay_7_21_11  -1
    v_21_11   pay_15_21_11  -1
    w_0_21_11  Obj       604.34841600000004
    w_0_21_11  pay_0_21_11  1
    w_1_21_11  Obj       5724.5224959999996
    w_1_21_11  pay_1_21_11  1
    w_3_21_11  Obj       6513.5329279999996
    w_3_21_11  pay_3_21_11  1
    w_4_21_11  Obj       218253.71545600001
    w_4_21_11  pay_4_21_11  1
    w_5_21_11  Obj       101429.809152
    w_5_21_11  pay_5_21_11  1
    w_6_21_11  Obj       49120.096255999997
    w_6_21_11  pay_6_21_11  1
    w_7_21_11  Obj       5237.6862719999999
    w_7_21_11  pay_7_21_11  1
    w_15_21_11  Obj       1639400
    w_15_21_11  pay_15_21_11  1
    v_21_12   pay_0_21_12  -1
    v_21_12   touch_1_21_12  1
    v_21_12   pay_2_21_12  -1
    v_21_12   pay_3_21_12  -1
    v_21_12   pay_4_21_12  -1
    v_21_12   pay_5_21_12  -1
    v_21_12   pay_6_21_12  -1
    v_21_12   pay_7_21_12  -1
    v_21_12   pay_15_21_12  -1
    w_0_21_12  Obj       302.17420800000002
    w_0_21_12  pay_0_21_12  1
    w_2_21_12  Obj       21580.274688000001
    w_2_21_12  pay_2_21_12  1
    w_3_21_12  Obj       3256.7664639999998
    w_3_21_12  pay_3_21_12  1
    w_4_21_12  Obj       109126.857728
    w_4_21_12  pay_4_21_12  1
    w_5_21_12  Obj       50714.904576000001
    w_5_21_12  pay_5_21_12  1
    w_6_21_12  Obj       24560.048127999999
    w_6_21_12  pay_6_21_12  1
    w_7_21_12  Obj       2618.843136
    w_7_21_12  pay_7_21_12  1
    w_15_21_12  Obj       819700
    w_15_21_12  pay_15_21_12  1
    v_21_13   pay_0_21_13  -1
    v_21_13   pay_1_21_13  -1
    v_21_13   pay_2_21_13  -1
    v_21_13   pay_3_21_13  -1
    v_21_13   pay_4_21_13  -1
    v_21_13   pay_5_21_13  -1
    v_21_13   pay_6_21_13  -1
    v_21_13   pay_7_21_13  -1
    v_21_13   touch_15_21_13  1
    w_0_21_13  Obj       2417.3936640000002
    w_0_21_13  pay_0_21_13  1
    w_1_21_13  Obj       22898.089983999998
    w_1_21_13  pay_1_21_13  1
    w_2_21_13  Obj       172642.19750400001
    w_2_21_13  pay_2_21_13  1
    w_3_21_13  Obj       26054.131711999999
    w_3_21_13  pay_3_21_13  1
    w_4_21_13  Obj       873014.86182400002
    w_4_21_13  pay_4_21_13  1
    w_5_21_13  Obj       405719.23660800001
    w_5_21_13  pay_5_21_13  1
    w_6_21_13  Obj       196480.38502399999
    w_6_21_13  pay_6_21_13  1
    w_7_21_13  Obj       20950.745088
    w_7_21_13  pay_7_21_13  1
    v_21_14   pay_0_21_14  -1
    v_21_14   touch_1_21_14  1
    v_21_14   touch_2_21_14  1
    v_21_14   pay_3_21_14  -1
    v_21_14   touch_4_21_14  1
    v_21_14   pay_5_21_14  -1
    v_21_14   pay_6_21_14  -1
    v_21_14   pay_7_21_14  -1
    v_21_14   pay_15_21_14  -1
    w_0_21_14  Obj       302.17420800000002
    w_0_21_14  pay_0_21_14  1
    w_3_21_14  Obj       3256.7664639999998
    w_3_21_14  pay_3_21_14  1
    w_5_21_14  Obj       50714.904576000001
    w_5_21_14  pay_5_21_14  1
    w_6_21_14  Obj       24560.048127999999
    w_6_21_14  pay_6_21_14  1
    w_7_21_14  Obj       2618.843136
    w_7_21_14  pay_7_21_14  1
    w_15_21_14  Obj       819700
    w_15_21_14  pay_15_21_14  1
    v_21_16   pay_0_21_16  -1
    v_21_16   touch_1_21_16  1
    v_21_16   pay_2_21_16  -1
    v_21_16   pay_3_21_16  -1
    v_21_16   pay_4_21_16  -1
    v_21_16   touch_5_21_16  1
    v_21_16   touch_6_21_16  1
    v_21_16   touch_7_21_16  1
    v_21_16   pay_15_21_16  -1
    w_0_21_16  Obj       302.17420800000002
    w_0_21_16  pay_0_21_16  1
    w_2_21_16  Obj       21580.274688000001
    w_2_21_16  pay_2_21_16  1
    w_3_21_16  Obj       3256.7664639999998
    w_3_21_16  pay_3_21_16  1
    w_4_21_16  Obj       109126.857728
    w_4_21_16  pay_4_21_16  1
    w_15_21_16  Obj       819700
    w_15_21_16  pay_15_21_16  1
    v_21_17   pay_0_21_17  -1
    v_21_17   pay_1_21_17  -1
    v_21_17   pay_2_21_17  -1
    v_21_17   touch_3_21_17  1
    v_21_17   pay_4_21_17  -1
    v_21_17   pay_5_21_17  -1
    v_21_17   pay_6_21_17  -1
    v_21_17   pay_7_21_17  -1
    v_21_17   pay_15_21_17  -1
    w_0_21_17  Obj       604.34841600000004
    w_0_21_17  pay_0_21_17  1
    w_1_21_17  Obj       5724.5224959999996
    w_1_21_17  pay_1_21_17  1
    w_2_21_17  Obj       43160.549376000003
    w_2_21_17  pay_2_21_17  1
    w_4_21_17  Obj       218253.71545600001
    w_4_21_17  pay_4_21_17  1
    w_5_21_17  Obj       101429.809152
    w_5_21_17  pay_5_21_17  1
    w_6_21_17  Obj       49120.096255999997
    w_6_21_17  pay_6_21_17  1
    w_7_21_17  Obj       5237.6862719999999
    w_7_21_17  pay_7_21_17  1
    w_15_21_17  Obj       1639400
    w_15_21_17  pay_15_21_17  1
    v_21_18   pay_0_21_18  -1
    v_21_18   pay_1_21_18  -1
    v_21_18   pay_2_21_18  -1
    v_21_18   pay_3_21_18  -1
    v_21_18   pay_4_21_18  -1
    v_21_18   touch_5_21_18  1
    v_21_18   pay_6_21_18  -1
    v_21_18   pay_7_21_18  -1
    v_21_18   pay_15_21_18  -1
    w_0_21_18  Obj       302.17420800000002
    w_0_21_18  pay_0_21_18  1
    w_1_21_18  Obj       2862.2612479999998
    w_1_21_18  pay_1_21_18  1
    w_2_21_18  Obj       21580.274688000001
    w_2_21_18  pay_2_21_18  1
    w_3_21_18  Obj       3256.7664639999998
    w_3_21_18  pay_3_21_18  1
    w_4_21_18  Obj       109126.857728
    w_4_21_18  pay_4_21_18  1
    w_6_21_18  Obj       24560.048127999999
    w_6_21_18  pay_6_21_18  1
    w_7_21_18  Obj       2618.843136
    w_7_21_18  pay_7_21_18  1
    w_15_21_18  Obj       819700
    w_15_21_18  pay_15_21_18  1
    v_21_19   pay_0_21_19  -1
    v_21_19   pay_1_21_19  -1
    v_21_19   pay_2_21_19  -1
    v_21_19   pay_3_21_19  -1
    v_21_19   pay_4_21_19  -1
    v_21_19   touch_5_21_19  1
    v_21_19   pay_6_21_19  -1
    v_21_19   pay_7_21_19  -1
    v_21_19   pay_15_21_19  -1
    w_0_21_19  Obj       1510.87104
    w_0_21_19  pay_0_21_19  1
    w_1_21_19  Obj       14311.30624
    w_1_21_19  pay_1_21_19  1
    w_2_21_19  Obj       107901.37344
    w_2_21_19  pay_2_21_19  1
    w_3_21_19  Obj       16283.83232
    w_3_21_19  pay_3_21_19  1
    w_4_21_19  Obj       545634.28864000004
    w_4_21_19  pay_4_21_19  1
    w_6_21_19  Obj       122800.24064
    w_6_21_19  pay_6_21_19  1
    w_7_21_19  Obj       13094.215679999999
    w_7_21_19  pay_7_21_19  1
    w_15_21_19  Obj       4098500
    w_15_21_19  pay_15_21_19  1
    v_21_20   pay_0_21_20  -1
    v_21_20   touch_1_21_20  1
    v_21_20   touch_2_21_20  1
    v_21_20   pay_3_21_20  -1
    v_21_20   touch_4_21_20  1
    v_21_20   pay_5_21_20  -1
    v_21_20   pay_6_21_20  -1
    v_21_20   pay_7_21_20  -1
    v_21_20   pay_15_21_20  -1
    w_0_21_20  Obj       302.17420800000002
    w_0_21_20  pay_0_21_20  1
    w_3_21_20  Obj       3256.7664639999998
    w_3_21_20  pay_3_21_20  1
    w_5_21_20  Obj       50714.904576000001
    w_5_21_20  pay_5_21_20  1
    w_6_21_20  Obj       24560.048127999999
    w_6_21_20  pay_6_21_20  1
    w_7_21_20  Obj       2618.843136
    w_7_21_20  pay_7_21_20  1
    w_15_21_20  Obj       819700
    w_15_21_20  pay_15_21_20  1
    v_21_22   pay_0_21_22  -1
    v_21_22   touch_1_21_22  1
    v_21_22   pay_2_21_22  -1
    v_21_22   pay_3_21_22  -1
    v_21_22   pay_4_21_22  -1
    v_21_22   touch_5_21_22  1
    v_21_22   pay_6_21_22  -1
    v_21_22   pay_7_21_22  -1
    v_21_22   pay_15_21_22  -1
    w_0_21_22  Obj       302.17420800000002
    w_0_21_22  pay_0_21_22  1
    w_2_21_22  Obj       21580.274688000001
    w_2_21_22  pay_2_21_22  1
    w_3_21_22  Obj       3256.7664639999998
    w_3_21_22  pay_3_21_22  1
    w_4_21_22  Obj       109126.857728
    w_4_21_22  pay_4_21_22  1
    w_6_21_22  Obj       24560.048127999999
    w_6_21_22  pay_6_21_22  1
    w_7_21_22  Obj       2618.843136
    w_7_21_22  pay_7_21_22  1
    w_15_21_22  Obj       819700
    w_15_21_22  pay_15_21_22  1
    v_21_23   pay_0_21_23  -1
    v_21_23   touch_1_21_23  1
    v_21_23   touch_2_21_23  1
    v_21_23   pay_3_21_23  -1
    v_21_23   touch_4_21_23  1
    v_21_23   touch_5_21_23  1
    v_21_23   pay_6_21_23  -1
    v_21_23   pay_7_21_23  -1
    v_21_23   pay_15_21_23  -1
    w_0_21_23  Obj       302.17420800000002
    w_0_21_23  pay_0_21_23  1
    w_3_21_23  Obj       3256.7664639999998
    w_3_21_23  pay_3_21_23  1
    w_6_21_23  Obj       24560.048127999999
    w_6_21_23  pay_6_21_23  1
    w_7_21_23  Obj       2618.843136
    w_7_21_23  pay_7_21_23  1
    w_15_21_23  Obj       819700
    w_15_21_23  pay_15_21_23  1
    v_21_24   pay_0_21_24  -1
    v_21_24   touch_1_21_24  1
    v_21_24   pay_2_21_24  -1
    v_21_24   pay_3_21_24  -1
    v_21_24   pay_4_21_24  -1
    v_21_24   pay_5_21_24  -1
    v_21_24   pay_6_21_24  -1
    v_21_24   pay_7_21_24  -1
    v_21_24   pay_15_21_24  -1
    w_0_21_24  Obj       302.17420800000002
    w_0_21_24  pay_0_21_24  1
    w_2_21_24  Obj       21580.274688000001
    w_2_21_24  pay_2_21_24  1
    w_3_21_24  Obj       3256.7664639999998
    w_3_21_24  pay_3_21_24  1
    w_4_21_24  Obj       109126.857728
    w_4_21_24  pay_4_21_24  1
    w_5_21_24  Obj       50714.904576000001
    w_5_21_24  pay_5_21_24  1
    w_6_21_24  Obj       24560.048127999999
    w_6_21_24  pay_6_21_24  1
    w_7_21_24  Obj       2618.843136
    w_7_21_24  pay_7_21_24  1
    w_15_21_24  Obj       819700
    w_15_21_24  pay_15_21_24  1
    v_22_1    pay_0_22_1  -1
    v_22_1    pay_1_22_1  -1
    v_22_1    pay_2_22_1  -1
    v_22_1    pay_3_22_1  -1
    v_22_1    touch_4_22_1  1
    v_22_1    pay_5_22_1  -1
    v_22_1    pay_6_22_1  -1
    v_22_1    pay_7_22_1  -1
    v_22_1    pay_16_22_1  -1
    w_0_22_1  Obj       302.17420800000002
    w_0_22_1  pay_0_22_1  1
    w_1_22_1  Obj       2862.2612479999998
    w_1_22_1  pay_1_22_1  1
    w_2_22_1  Obj       21580.274688000001
    w_2_22_1  pay_2_22_1  1
    w_3_22_1  Obj       3256.7664639999998
    w_3_22_1  pay_3_22_1  1
    w_5_22_1  Obj       50714.904576000001
    w_5_22_1  pay_5_22_1  1
    w_6_22_1  Obj       24560.048127999999
    w_6_22_1  pay_6_22_1  1
    w_7_22_1  Obj       2618.843136
    w_7_22_1  pay_7_22_1  1
    w_16_22_1  Obj       819700
    w_16_22_1  pay_16_22_1  1
    v_22_2    pay_0_22_2  -1
    v_22_2    pay_1_22_2  -1
    v_22_2    pay_2_22_2  -1
    v_22_2    pay_3_22_2  -1
    v_22_2    touch_4_22_2  1
    v_22_2    pay_5_22_2  -1
    v_22_2    pay_6_22_2  -1
    v_22_2    pay_7_22_2  -1
    v_22_2    pay_16_22_2  -1
    w_0_22_2  Obj       302.17420800000002
    w_0_22_2  pay_0_22_2  1
    w_1_22_2  Obj       2862.2612479999998
    w_1_22_2  pay_1_22_2  1
    w_2_22_2  Obj       21580.274688000001
    w_2_22_2  pay_2_22_2  1
    w_3_22_2  Obj       3256.7664639999998
    w_3_22_2  pay_3_22_2  1
    w_5_22_2  Obj       50714.904576000001
    w_5_22_2  pay_5_22_2  1
    w_6_22_2  Obj       24560.048127999999
    w_6_22_2  pay_6_22_2  1
    w_7_22_2  Obj       2618.843136
    w_7_22_2  pay_7_22_2  1
    w_16_22_2  Obj       819700
    w_16_22_2  pay_16_22_2  1
    v_22_4    pay_0_22_4  -1
    v_22_4    touch_1_22_4  1
    v_22_4    pay_2_22_4  -1
    v_22_4    pay_3_22_4  -1
    v_22_4    pay_4_22_4  -1
    v_22_4    touch_5_22_4  1
    v_22_4    pay_6_22_4  -1
    v_22_4    pay_7_22_4  -1
    v_22_4    pay_16_22_4  -1
    w_0_22_4  Obj       302.17420800000002
    w_0_22_4  pay_0_22_4  1
    w_2_22_4  Obj       21580.274688000001
    w_2_22_4  pay_2_22_4  1
    w_3_22_4  Obj       3256.7664639999998
    w_3_22_4  pay_3_22_4  1
    w_4_22_4  Obj       109126.857728
    w_4_22_4  pay_4_22_4  1
    w_6_22_4  Obj       24560.048127999999
    w_6_22_4  pay_6_22_4  1
    w_7_22_4  Obj       2618.843136
    w_7_22_4  pay_7_22_4  1
    w_16_22_4  Obj       819700
    w_16_22_4  pay_16_22_4  1
    v_22_6    pay_0_22_6  -1
    v_22_6    touch_1_22_6  1
    v_22_6    pay_2_22_6  -1
    v_22_6    pay_3_22_6  -1
    v_22_6    touch_4_22_6  1
    v_22_6    touch_5_22_6  1
    v_22_6    pay_6_22_6  -1
    v_22_6    pay_7_22_6  -1
    v_22_6    pay_16_22_6  -1
    w_0_22_6  Obj       302.17420800000002
    w_0_22_6  pay_0_22_6  1
    w_2_22_6  Obj       21580.274688000001
    w_2_22_6  pay_2_22_6  1
    w_3_22_6  Obj       3256.7664639999998
    w_3_22_6  pay_3_22_6  1
    w_6_22_6  Obj       24560.048127999999
    w_6_22_6  pay_6_22_6  1
    w_7_22_6  Obj       2618.843136
    w_7_22_6  pay_7_22_6  1
    w_16_22_6  Obj       819700
    w_16_22_6  pay_16_22_6  1
    v_22_7    pay_0_22_7  -1
    v_22_7    pay_1_22_7  -1
    v_22_7    pay_2_22_7  -1
    v_22_7    pay_3_22_7  -1
    v_22_7    pay_4_22_7  -1
    v_22_7    pay_5_22_7  -1
    v_22_7    pay_6_22_7  -1
    v_22_7    pay_7_22_7  -1
    v_22_7    touch_16_22_7  1
    w_0_22_7  Obj       4532.61312
    w_0_22_7  pay_0_22_7  1
    w_1_22_7  Obj       42933.918720000001
    w_1_22_7  pay_1_22_7  1
    w_2_22_7  Obj       323704.12031999999
    w_2_22_7  pay_2_22_7  1
    w_3_22_7  Obj       48851.496959999997
    w_3_22_7  pay_3_22_7  1
    w_4_22_7  Obj       1636902.86592
    w_4_22_7  pay_4_22_7  1
    w_5_22_7  Obj       760723.56863999995
    w_5_22_7  pay_5_22_7  1
    w_6_22_7  Obj       368400.72191999998
    w_6_22_7  pay_6_22_7  1
    w_7_22_7  Obj       39282.647040000003
    w_7_22_7  pay_7_22_7  1
    v_22_10   pay_0_22_10  -1
    v_22_10   touch_1_22_10  1
    v_22_10   pay_2_22_10  -1
    v_22_10   pay_3_22_10  -1
    v_22_10   touch_4_22_10  1
    v_22_10   touch_5_22_10  1
    v_22_10   pay_6_22_10  -1
    v_22_10   pay_7_22_10  -1
    v_22_10   pay_16_22_10  -1
    w_0_22_10  Obj       302.17420800000002
    w_0_22_10  pay_0_22_10  1
    w_2_22_10  Obj       21580.274688000001
    w_2_22_10  pay_2_22_10  1
    w_3_22_10  Obj       3256.7664639999998
    w_3_22_10  pay_3_22_10  1
    w_6_22_10  Obj       24560.048127999999
    w_6_22_10  pay_6_22_10  1
    w_7_22_10  Obj       2618.843136
    w_7_22_10  pay_7_22_10  1
    w_16_22_10  Obj       819700
    w_16_22_10  pay_16_22_10  1
    v_22_11   pay_0_22_11  -1
    v_22_11   pay_1_22_11  -1
    v_22_11   touch_2_22_11  1
    v_22_11   pay_3_22_11  -1
    v_22_11   pay_4_22_11  -1
    v_22_11   pay_5_22_11  -1
    v_22_11   pay_6_22_11  -1
    v_22_11   pay_7_22_11  -1
    v_22_11   pay_16_22_11  -1
    w_0_22_11  Obj       604.34841600000004
    w_0_22_11  pay_0_22_11  1
    w_1_22_11  Obj       5724.5224959999996
    w_1_22_11  pay_1_22_11  1
    w_3_22_11  Obj       6513.5329279999996
    w_3_22_11  pay_3_22_11  1
    w_4_22_11  Obj       218253.71545600001
    w_4_22_11  pay_4_22_11  1
    w_5_22_11  Obj       101429.809152
    w_5_22_11  pay_5_22_11  1
    w_6_22_11  Obj       49120.096255999997
    w_6_22_11  pay_6_22_11  1
    w_7_22_11  Obj       5237.6862719999999
    w_7_22_11  pay_7_22_11  1
    w_16_22_11  Obj       1639400
    w_16_22_11  pay_16_22_11  1
    v_22_12   pay_0_22_12  -1
    v_22_12   touch_1_22_12  1
    v_22_12   pay_2_22_12  -1
    v_22_12   pay_3_22_12  -1
    v_22_12   pay_4_22_12  -1
    v_22_12   pay_5_22_12  -1
    v_22_12   pay_6_22_12  -1
    v_22_12   pay_7_22_12  -1
    v_22_12   pay_16_22_12  -1
    w_0_22_12  Obj       302.17420800000002
    w_0_22_12  pay_0_22_12  1
    w_2_22_12  Obj       21580.274688000001
    w_2_22_12  pay_2_22_12  1
    w_3_22_12  Obj       3256.7664639999998
    w_3_22_12  pay_3_22_12  1
    w_4_22_12  Obj       109126.857728
    w_4_22_12  pay_4_22_12  1
    w_5_22_12  Obj       50714.904576000001
    w_5_22_12  pay_5_22_12  1
    w_6_22_12  Obj       24560.048127999999
    w_6_22_12  pay_6_22_12  1
    w_7_22_12  Obj       2618.843136
    w_7_22_12  pay_7_22_12  1
    w_16_22_12  Obj       819700
    w_16_22_12  pay_16_22_12  1
    v_22_13   pay_0_22_13  -1
    v_22_13   pay_1_22_13  -1
    v_22_13   pay_2_22_13  -1
    v_22_13   pay_3_22_13  -1
    v_22_13   pay_4_22_13  -1
    v_22_13   pay_5_22_13  -1
    v_22_13   pay_6_22_13  -1
    v_22_13   pay_7_22_13  -1
    v_22_13   touch_16_22_13  1
    w_0_22_13  Obj       2417.3936640000002
    w_0_22_13  pay_0_22_13  1
    w_1_22_13  Obj       22898.089983999998
    w_1_22_13  pay_1_22_13  1
    w_2_22_13  Obj       172642.19750400001
    w_2_22_13  pay_2_22_13  1
    w_3_22_13  Obj       26054.131711999999
    w_3_22_13  pay_3_22_13  1
    w_4_22_13  Obj       873014.86182400002
    w_4_22_13  pay_4_22_13  1
    w_5_22_13  Obj       405719.23660800001
    w_5_22_13  pay_5_22_13  1
    w_6_22_13  Obj       196480.38502399999
    w_6_22_13  pay_6_22_13  1
    w_7_22_13  Obj       20950.745088
    w_7_22_13  pay_7_22_13  1
    v_22_14   pay_0_22_14  -1
    v_22_14   touch_1_22_14  1
    v_22_14   touch_2_22_14  1
    v_22_14   pay_3_22_14  -1
    v_22_14   touch_4_22_14  1
    v_22_14   pay_5_22_14  -1
    v_22_14   pay_6_22_14  -1
    v_22_14   pay_7_22_14  -1
    v_22_14   pay_16_22_14  -1
    w_0_22_14  Obj       302.17420800000002
    w_0_22_14  pay_0_22_14  1
    w_3_22_14  Obj       3256.7664639999998
    w_3_22_14  pay_3_22_14  1
    w_5_22_14  Obj       50714.904576000001
    w_5_22_14  pay_5_22_14  1
    w_6_22_14  Obj       24560.048127999999
    w_6_22_14  pay_6_22_14  1
    w_7_22_14  Obj       2618.843136
    w_7_22_14  pay_7_22_14  1
    w_16_22_14  Obj       819700
    w_16_22_14  pay_16_22_14  1
    v_22_16   pay_0_22_16  -1
    v_22_16   touch_1_22_16  1
    v_22_16   pay_2_22_16  -1
    v_22_16   pay_3_22_16  -1
    v_22_16   pay_4_22_16  -1
    v_22_16   touch_5_22_16  1
    v_22_16   touch_6_22_16  1
    v_22_16   touch_7_22_16  1
    v_22_16   pay_16_22_16  -1
    w_0_22_16  Obj       302.17420800000002
    w_0_22_16  pay_0_22_16  1
    w_2_22_16  Obj       21580.274688000001
    w_2_22_16  pay_2_22_16  1
    w_3_22_16  Obj       3256.7664639999998
    w_3_22_16  pay_3_22_16  1
    w_4_22_16  Obj       109126.857728
    w_4_22_16  pay_4_22_16  1
    w_16_22_16  Obj       819700
    w_16_22_16  pay_16_22_16  1
    v_22_17   pay_0_22_17  -1
    v_22_17   pay_1_22_17  -1
    v_22_17   pay_2_22_17  -1
    v_22_17   touch_3_22_17  1
    v_22_17   pay_4_22_17  -1
    v_22_17   pay_5_22_17  -1
    v_22_17   pay_6_22_17  -1
    v_22_17   pay_7_22_17  -1
    v_22_17   pay_16_22_17  -1
    w_0_22_17  Obj       604.34841600000004
    w_0_22_17  pay_0_22_17  1
    w_1_22_17  Obj       5724.5224959999996
    w_1_22_17  pay_1_22_17  1
    w_2_22_17  Obj       43160.549376000003
    w_2_22_17  pay_2_22_17  1
    w_4_22_17  Obj       218253.71545600001
    w_4_22_17  pay_4_22_17  1
    w_5_22_17  Obj       101429.809152
    w_5_22_17  pay_5_22_17  1
    w_6_22_17  Obj       49120.096255999997
    w_6_22_17  pay_6_22_17  1
    w_7_22_17  Obj       5237.6862719999999
    w_7_22_17  pay_7_22_17  1
    w_16_22_17  Obj       1639400
    w_16_22_17  pay_16_22_17  1
    v_22_18   pay_0_22_18  -1
    v_22_18   pay_1_22_18  -1
    v_22_18   pay_2_22_18  -1
    v_22_18   pay_3_22_18  -1
    v_22_18   pay_4_22_18  -1
    v_22_18   touch_5_22_18  1
    v_22_18   pay_6_22_18  -1
    v_22_18   pay_7_22_18  -1
    v_22_18   touch_16_22_18  1
    w_0_22_18  Obj       302.17420800000002
    w_0_22_18  pay_0_22_18  1
    w_1_22_18  Obj       2862.2612479999998
    w_1_22_18  pay_1_22_18  1
    w_2_22_18  Obj       21580.274688000001
    w_2_22_18  pay_2_22_18  1
    w_3_22_18  Obj       3256.7664639999998
    w_3_22_18  pay_3_22_18  1
    w_4_22_18  Obj       109126.857728
    w_4_22_18  pay_4_22_18  1
    w_6_22_18  Obj       24560.048127999999
    w_6_22_18  pay_6_22_18  1
    w_7_22_18  Obj       2618.843136
    w_7_22_18  pay_7_22_18  1
    v_22_19   pay_0_22_19  -1
    v_22_19   pay_1_22_19  -1
    v_22_19   pay_2_22_19  -1
    v_22_19   pay_3_22_19  -1
    v_22_19   pay_4_22_19  -1
    v_22_19   touch_5_22_19  1
    v_22_19   pay_6_22_19  -1
    v_22_19   pay_7_22_19  -1
    v_22_19   pay_16_22_19  -1
    w_0_22_19  Obj       1510.87104
    w_0_22_19  pay_0_22_19  1
    w_1_22_19  Obj       14311.30624
    w_1_22_19  pay_1_22_19  1
    w_2_22_19  Obj       107901.37344
    w_2_22_19  pay_2_22_19  1
    w_3_22_19  Obj       16283.83232
    w_3_22_19  pay_3_22_19  1
    w_4_22_19  Obj       545634.28864000004
    w_4_22_19  pay_4_22_19  1
    w_6_22_19  Obj       122800.24064
    w_6_22_19  pay_6_22_19  1
    w_7_22_19  Obj       13094.215679999999
    w_7_22_19  pay_7_22_19  1
    w_16_22_19  Obj       4098500
    w_16_22_19  pay_16_22_19  1
    v_22_20   pay_0_22_20  -1
    v_22_20   touch_1_22_20  1
    v_22_20   touch_2_22_20  1
    v_22_20   pay_3_22_20  -1
    v_22_20   touch_4_22_20  1
    v_22_20   pay_5_22_20  -1
    v_22_20   pay_6_22_20  -1
    v_22_20   pay_7_22_20  -1
    v_22_20   pay_16_22_20  -1
    w_0_22_20  Obj       302.17420800000002
    w_0_22_20  pay_0_22_20  1
    w_3_22_20  Obj       3256.7664639999998
    w_3_22_20  pay_3_22_20  1
    w_5_22_20  Obj       50714.904576000001
    w_5_22_20  pay_5_22_20  1
    w_6_22_20  Obj       24560.048127999999
    w_6_22_20  pay_6_22_20  1
    w_7_22_20  Obj       2618.843136
    w_7_22_20  pay_7_22_20  1
    w_16_22_20  Obj       819700
    w_16_22_20  pay_16_22_20  1
    v_22_22   pay_0_22_22  -1
    v_22_22   touch_1_22_22  1
    v_22_22   pay_2_22_22  -1
    v_22_22   pay_3_22_22  -1
    v_22_22   pay_4_22_22  -1
    v_22_22   touch_5_22_22  1
    v_22_22   pay_6_22_22  -1
    v_22_22   pay_7_22_22  -1
    v_22_22   pay_16_22_22  -1
    w_0_22_22  Obj       302.17420800000002
    w_0_22_22  pay_0_22_22  1
    w_2_22_22  Obj       21580.274688000001
    w_2_22_22  pay_2_22_22  1
    w_3_22_22  Obj       3256.7664639999998
    w_3_22_22  pay_3_22_22  1
    w_4_22_22  Obj       109126.857728
    w_4_22_22  pay_4_22_22  1
    w_6_22_22  Obj       24560.048127999999
    w_6_22_22  pay_6_22_22  1
    w_7_22_22  Obj       2618.843136
    w_7_22_22  pay_7_22_22  1
    w_16_22_22  Obj       819700
    w_16_22_22  pay_16_22_22  1
    v_22_23   pay_0_22_23  -1
    v_22_23   touch_1_22_23  1
    v_22_23   touch_2_22_23  1
    v_22_23   pay_3_22_23  -1
    v_22_23   touch_4_22_23  1
    v_22_23   touch_5_22_23  1
    v_22_23   pay_6_22_23  -1
    v_22_23   pay_7_22_23  -1
    v_22_23   pay_16_22_23  -1
    w_0_22_23  Obj       302.17420800000002
    w_0_22_23  pay_0_22_23  1
    w_3_22_23  Obj       3256.7664639999998
    w_3_22_23  pay_3_22_23  1
    w_6_22_23  Obj       24560.048127999999
    w_6_22_23  pay_6_22_23  1
    w_7_22_23  Obj       2618.843136
    w_7_22_23  pay_7_22_23  1
    w_16_22_23  Obj       819700
    w_16_22_23  pay_16_22_23  1
    v_22_24   pay_0_22_24  -1
    v_22_24   touch_1_22_24  1
    v_22_24   pay_2_22_24  -1
    v_22_24   pay_3_22_24  -1
    v_22_24   pay_4_22_24  -1
    v_22_24   pay_5_22_24  -1
    v_22_24   pay_6_22_24  -1
    v_22_24   pay_7_22_24  -1
    v_22_24   pay_16_22_24  -1
    w_0_22_24  Obj       302.17420800000002
    w_0_22_24  pay_0_22_24  1
    w_2_22_24  Obj       21580.274688000001
    w_2_22_24  pay_2_22_24  1
    w_3_22_24  Obj       3256.7664639999998
    w_3_22_24  pay_3_22_24  1
    w_4_22_24  Obj       109126.857728
    w_4_22_24  pay_4_22_24  1
    w_5_22_24  Obj       50714.904576000001
    w_5_22_24  pay_5_22_24  1
    w_6_22_24  Obj       24560.048127999999
    w_6_22_24  pay_6_22_24  1
    w_7_22_24  Obj       2618.843136
    w_7_22_24  pay_7_22_24  1
    w_16_22_24  Obj       819700
    w_16_22_24  pay_16_22_24  1
    v_23_4    pay_0_23_4  -1
    v_23_4    touch_1_23_4  1
    v_23_4    pay_2_23_4  -1
    v_23_4    pay_3_23_4  -1
    w_0_23_4  Obj       302.17420800000002
    w_0_23_4  pay_0_23_4  1
    w_2_23_4  Obj       21580.274688000001
    w_2_23_4  pay_2_23_4  1
    w_3_23_4  Obj       3256.7664639999998
    w_3_23_4  pay_3_23_4  1
    v_23_6    pay_0_23_6  -1
    v_23_6    touch_1_23_6  1
    v_23_6    pay_2_23_6  -1
    v_23_6    pay_3_23_6  -1
    w_0_23_6  Obj       302.17420800000002
    w_0_23_6  pay_0_23_6  1
    w_2_23_6  Obj       21580.274688000001
    w_2_23_6  pay_2_23_6  1
    w_3_23_6  Obj       3256.7664639999998
    w_3_23_6  pay_3_23_6  1
    v_23_10   pay_0_23_10  -1
    v_23_10   touch_1_23_10  1
    v_23_10   pay_2_23_10  -1
    v_23_10   pay_3_23_10  -1
    w_0_23_10  Obj       302.17420800000002
    w_0_23_10  pay_0_23_10  1
    w_2_23_10  Obj       21580.274688000001
    w_2_23_10  pay_2_23_10  1
    w_3_23_10  Obj       3256.7664639999998
    w_3_23_10  pay_3_23_10  1
    v_23_11   pay_0_23_11  -1
    v_23_11   pay_1_23_11  -1
    v_23_11   touch_2_23_11  1
    v_23_11   pay_3_23_11  -1
    w_0_23_11  Obj       604.34841600000004
    w_0_23_11  pay_0_23_11  1
    w_1_23_11  Obj       5724.5224959999996
    w_1_23_11  pay_1_23_11  1
    w_3_23_11  Obj       6513.5329279999996
    w_3_23_11  pay_3_23_11  1
    v_23_12   pay_0_23_12  -1
    v_23_12   touch_1_23_12  1
    v_23_12   pay_2_23_12  -1
    v_23_12   pay_3_23_12  -1
    w_0_23_12  Obj       302.17420800000002
    w_0_23_12  pay_0_23_12  1
    w_2_23_12  Obj       21580.274688000001
    w_2_23_12  pay_2_23_12  1
    w_3_23_12  Obj       3256.7664639999998
    w_3_23_12  pay_3_23_12  1
    v_23_14   pay_0_23_14  -1
    v_23_14   touch_1_23_14  1
    v_23_14   touch_2_23_14  1
    v_23_14   pay_3_23_14  -1
    w_0_23_14  Obj       302.17420800000002
    w_0_23_14  pay_0_23_14  1
    w_3_23_14  Obj       3256.7664639999998
    w_3_23_14  pay_3_23_14  1
    v_23_16   pay_0_23_16  -1
    v_23_16   touch_1_23_16  1
    v_23_16   pay_2_23_16  -1
    v_23_16   pay_3_23_16  -1
    w_0_23_16  Obj       302.17420800000002
    w_0_23_16  pay_0_23_16  1
    w_2_23_16  Obj       21580.274688000001
    w_2_23_16  pay_2_23_16  1
    w_3_23_16  Obj       3256.7664639999998
    w_3_23_16  pay_3_23_16  1
    v_23_17   pay_0_23_17  -1
    v_23_17   pay_1_23_17  -1
    v_23_17   pay_2_23_17  -1
    v_23_17   touch_3_23_17  1
    w_0_23_17  Obj       604.34841600000004
    w_0_23_17  pay_0_23_17  1
    w_1_23_17  Obj       5724.5224959999996
    w_1_23_17  pay_1_23_17  1
    w_2_23_17  Obj       43160.549376000003
    w_2_23_17  pay_2_23_17  1
    v_23_20   pay_0_23_20  -1
    v_23_20   touch_1_23_20  1
    v_23_20   touch_2_23_20  1
    v_23_20   pay_3_23_20  -1
    w_0_23_20  Obj       302.17420800000002
    w_0_23_20  pay_0_23_20  1
    w_3_23_20  Obj       3256.7664639999998
    w_3_23_20  pay_3_23_20  1
    v_23_22   pay_0_23_22  -1
    v_23_22   touch_1_23_22  1
    v_23_22   pay_2_23_22  -1
    v_23_22   pay_3_23_22  -1
    w_0_23_22  Obj       302.17420800000002
    w_0_23_22  pay_0_23_22  1
    w_2_23_22  Obj       21580.274688000001
    w_2_23_22  pay_2_23_22  1
    w_3_23_22  Obj       3256.7664639999998
    w_3_23_22  pay_3_23_22  1
    v_23_23   pay_0_23_23  -1
    v_23_23   touch_1_23_23  1
    v_23_23   touch_2_23_23  1
    v_23_23   pay_3_23_23  -1
    w_0_23_23  Obj       302.17420800000002
    w_0_23_23  pay_0_23_23  1
    w_3_23_23  Obj       3256.7664639999998
    w_3_23_23  pay_3_23_23  1
    v_23_24   pay_0_23_24  -1
    v_23_24   touch_1_23_24  1
    v_23_24   pay_2_23_24  -1
    v_23_24   pay_3_23_24  -1
    w_0_23_24  Obj       302.17420800000002
    w_0_23_24  pay_0_23_24  1
    w_2_23_24  Obj       21580.274688000001
    w_2_23_24  pay_2_23_24  1
    w_3_23_24  Obj       3256.7664639999998
    w_3_23_24  pay_3_23_24  1
    MARK0001  'MARKER'                 'INTEND'
RHS
    RHS_V     cap_0     3
    RHS_V     cap_1     3
    RHS_V     cap_2     3
    RHS_V     cap_3     3
    RHS_V     cap_4     3
    RHS_V     cap_5     3
    RHS_V     cap_6     3
    RHS_V     cover_0_0  1
    RHS_V     cover_0_1  1
    RHS_V     cover_0_2  1
    RHS_V     cover_0_3  1
    RHS_V     cover_0_4  1
    RHS_V     cover_0_5  1
    RHS_V     cover_0_6  1
    RHS_V     cover_1_0  1
    RHS_V     cover_1_1  1
    RHS_V     cover_1_2  1
    RHS_V     cover_1_3  1
    RHS_V     cover_1_4  1
    RHS_V     cover_1_5  1
    RHS_V     cover_1_6  1
    RHS_V     cover_2_0  1
    RHS_V     cover_2_1  1
    RHS_V     cover_2_2  1
    RHS_V     cover_2_3  1
    RHS_V     cover_2_4  1
    RHS_V     cover_2_5  1
    RHS_V     cover_2_6  1
    RHS_V     cover_3_0  1
    RHS_V     cover_3_1  1
    RHS_V     cover_3_2  1
    RHS_V     cover_3_3  1
    RHS_V     cover_3_4  1
    RHS_V     cover_3_5  1
    RHS_V     cover_3_6  1
    RHS_V     cover_4_0  1
    RHS_V     cover_4_1  1
    RHS_V     cover_4_2  1
    RHS_V     cover_4_3  1
    RHS_V     cover_4_4  1
    RHS_V     cover_4_5  1
    RHS_V     cover_5_0  1
    RHS_V     cover_5_2  1
    RHS_V     cover_5_4  1
    RHS_V     cover_5_5  1
    RHS_V     cover_6_2  1
    RHS_V     cover_6_3  1
    RHS_V     cover_6_4  1
    RHS_V     cover_6_5  1
    RHS_V     cover_7_2  1
    RHS_V     cover_7_4  1
    RHS_V     cover_7_5  1
    RHS_V     cover_8_3  1
    RHS_V     cover_9_3  1
    RHS_V     cover_10_3  1
    RHS_V     cover_11_3  1
    RHS_V     cover_12_3  1
    RHS_V     cover_13_3  1
    RHS_V     cover_14_3  1
    RHS_V     cover_15_4  1
    RHS_V     cover_16_5  1
    RHS_V     pay_0_0_4  -1
    RHS_V     pay_2_0_4  -1
    RHS_V     pay_3_0_4  -1
    RHS_V     pay_0_0_6  -1
    RHS_V     pay_2_0_6  -1
    RHS_V     pay_3_0_6  -1
    RHS_V     pay_0_0_10  -1
    RHS_V     pay_2_0_10  -1
    RHS_V     pay_3_0_10  -1
    RHS_V     pay_0_0_11  -1
    RHS_V     pay_1_0_11  -1
    RHS_V     pay_3_0_11  -1
    RHS_V     pay_0_0_12  -1
    RHS_V     pay_2_0_12  -1
    RHS_V     pay_3_0_12  -1
    RHS_V     pay_0_0_14  -1
    RHS_V     pay_3_0_14  -1
    RHS_V     pay_0_0_16  -1
    RHS_V     pay_2_0_16  -1
    RHS_V     pay_3_0_16  -1
    RHS_V     pay_0_0_17  -1
    RHS_V     pay_1_0_17  -1
    RHS_V     pay_2_0_17  -1
    RHS_V     pay_0_0_20  -1
    RHS_V     pay_3_0_20  -1
    RHS_V     pay_0_0_22  -1
    RHS_V     pay_2_0_22  -1
    RHS_V     pay_3_0_22  -1
    RHS_V     pay_0_0_23  -1
    RHS_V     pay_3_0_23  -1
    RHS_V     pay_0_0_24  -1
    RHS_V     pay_2_0_24  -1
    RHS_V     pay_3_0_24  -1
    RHS_V     pay_0_1_4  -1
    RHS_V     pay_2_1_4  -1
    RHS_V     pay_3_1_4  -1
    RHS_V     pay_0_1_6  -1
    RHS_V     pay_2_1_6  -1
    RHS_V     pay_3_1_6  -1
    RHS_V     pay_0_1_10  -1
    RHS_V     pay_2_1_10  -1
    RHS_V     pay_3_1_10  -1
    RHS_V     pay_0_1_11  -1
    RHS_V     pay_1_1_11  -1
    RHS_V     pay_3_1_11  -1
    RHS_V     pay_0_1_12  -1
    RHS_V     pay_2_1_12  -1
    RHS_V     pay_3_1_12  -1
    RHS_V     pay_0_1_14  -1
    RHS_V     pay_3_1_14  -1
    RHS_V     pay_0_1_16  -1
    RHS_V     pay_2_1_16  -1
    RHS_V     pay_3_1_16  -1
    RHS_V     pay_0_1_17  -1
    RHS_V     pay_1_1_17  -1
    RHS_V     pay_2_1_17  -1
    RHS_V     pay_0_1_20  -1
    RHS_V     pay_3_1_20  -1
    RHS_V     pay_0_1_22  -1
    RHS_V     pay_2_1_22  -1
    RHS_V     pay_3_1_22  -1
    RHS_V     pay_0_1_23  -1
    RHS_V     pay_3_1_23  -1
    RHS_V     pay_0_1_24  -1
    RHS_V     pay_2_1_24  -1
    RHS_V     pay_3_1_24  -1
    RHS_V     pay_0_2_4  -1
    RHS_V     pay_2_2_4  -1
    RHS_V     pay_3_2_4  -1
    RHS_V     pay_0_2_6  -1
    RHS_V     pay_2_2_6  -1
    RHS_V     pay_3_2_6  -1
    RHS_V     pay_0_2_10  -1
    RHS_V     pay_2_2_10  -1
    RHS_V     pay_3_2_10  -1
    RHS_V     pay_0_2_11  -1
    RHS_V     pay_1_2_11  -1
    RHS_V     pay_3_2_11  -1
    RHS_V     pay_0_2_12  -1
    RHS_V     pay_2_2_12  -1
    RHS_V     pay_3_2_12  -1
    RHS_V     pay_0_2_14  -1
    RHS_V     pay_3_2_14  -1
    RHS_V     pay_0_2_16  -1
    RHS_V     pay_2_2_16  -1
    RHS_V     pay_3_2_16  -1
    RHS_V     pay_0_2_17  -1
    RHS_V     pay_1_2_17  -1
    RHS_V     pay_2_2_17  -1
    RHS_V     pay_0_2_20  -1
    RHS_V     pay_3_2_20  -1
    RHS_V     pay_0_2_22  -1
    RHS_V     pay_2_2_22  -1
    RHS_V     pay_3_2_22  -1
    RHS_V     pay_0_2_23  -1
    RHS_V     pay_3_2_23  -1
    RHS_V     pay_0_2_24  -1
    RHS_V     pay_2_2_24  -1
    RHS_V     pay_3_2_24  -1
    RHS_V     pay_0_3_4  -1
    RHS_V     pay_2_3_4  -1
    RHS_V     pay_3_3_4  -1
    RHS_V     pay_0_3_6  -1
    RHS_V     pay_2_3_6  -1
    RHS_V     pay_3_3_6  -1
    RHS_V     pay_0_3_10  -1
    RHS_V     pay_2_3_10  -1
    RHS_V     pay_3_3_10  -1
    RHS_V     pay_0_3_11  -1
    RHS_V     pay_1_3_11  -1
    RHS_V     pay_3_3_11  -1
    RHS_V     pay_0_3_12  -1
    RHS_V     pay_2_3_12  -1
    RHS_V     pay_3_3_12  -1
    RHS_V     pay_0_3_14  -1
    RHS_V     pay_3_3_14  -1
    RHS_V     pay_0_3_16  -1
    RHS_V     pay_2_3_16  -1
    RHS_V     pay_3_3_16  -1
    RHS_V     pay_0_3_17  -1
    RHS_V     pay_1_3_17  -1
    RHS_V     pay_2_3_17  -1
    RHS_V     pay_0_3_20  -1
    RHS_V     pay_3_3_20  -1
    RHS_V     pay_0_3_22  -1
    RHS_V     pay_2_3_22  -1
    RHS_V     pay_3_3_22  -1
    RHS_V     pay_0_3_23  -1
    RHS_V     pay_3_3_23  -1
    RHS_V     pay_0_3_24  -1
    RHS_V     pay_2_3_24  -1
    RHS_V     pay_3_3_24  -1
    RHS_V     pay_0_4_1  -1
    RHS_V     pay_1_4_1  -1
    RHS_V     pay_2_4_1  -1
    RHS_V     pay_3_4_1  -1
    RHS_V     pay_0_4_2  -1
    RHS_V     pay_1_4_2  -1
    RHS_V     pay_2_4_2  -1
    RHS_V     pay_3_4_2  -1
    RHS_V     pay_0_4_4  -1
    RHS_V     pay_2_4_4  -1
    RHS_V     pay_3_4_4  -1
    RHS_V     pay_4_4_4  -1
    RHS_V     pay_0_4_6  -1
    RHS_V     pay_2_4_6  -1
    RHS_V     pay_3_4_6  -1
    RHS_V     pay_0_4_10  -1
    RHS_V     pay_2_4_10  -1
    RHS_V     pay_3_4_10  -1
    RHS_V     pay_0_4_11  -1
    RHS_V     pay_1_4_11  -1
    RHS_V     pay_3_4_11  -1
    RHS_V     pay_4_4_11  -1
    RHS_V     pay_0_4_12  -1
    RHS_V     pay_2_4_12  -1
    RHS_V     pay_3_4_12  -1
    RHS_V     pay_4_4_12  -1
    RHS_V     pay_0_4_14  -1
    RHS_V     pay_3_4_14  -1
    RHS_V     pay_0_4_16  -1
    RHS_V     pay_2_4_16  -1
    RHS_V     pay_3_4_16  -1
    RHS_V     pay_4_4_16  -1
    RHS_V     pay_0_4_17  -1
    RHS_V     pay_1_4_17  -1
    RHS_V     pay_2_4_17  -1
    RHS_V     pay_4_4_17  -1
    RHS_V     pay_0_4_20  -1
    RHS_V     pay_3_4_20  -1
    RHS_V     pay_0_4_22  -1
    RHS_V     pay_2_4_22  -1
    RHS_V     pay_3_4_22  -1
    RHS_V     pay_4_4_22  -1
    RHS_V     pay_0_4_23  -1
    RHS_V     pay_3_4_23  -1
    RHS_V     pay_0_4_24  -1
    RHS_V     pay_2_4_24  -1
    RHS_V     pay_3_4_24  -1
    RHS_V     pay_4_4_24  -1
    RHS_V     pay_0_5_1  -1
    RHS_V     pay_1_5_1  -1
    RHS_V     pay_2_5_1  -1
    RHS_V     pay_3_5_1  -1
    RHS_V     pay_5_5_1  -1
    RHS_V     pay_0_5_2  -1
    RHS_V     pay_1_5_2  -1
    RHS_V     pay_2_5_2  -1
    RHS_V     pay_3_5_2  -1
    RHS_V     pay_5_5_2  -1
    RHS_V     pay_0_5_4  -1
    RHS_V     pay_2_5_4  -1
    RHS_V     pay_3_5_4  -1
    RHS_V     pay_4_5_4  -1
    RHS_V     pay_0_5_6  -1
    RHS_V     pay_2_5_6  -1
    RHS_V     pay_3_5_6  -1
    RHS_V     pay_0_5_10  -1
    RHS_V     pay_2_5_10  -1
    RHS_V     pay_3_5_10  -1
    RHS_V     pay_0_5_11  -1
    RHS_V     pay_1_5_11  -1
    RHS_V     pay_3_5_11  -1
    RHS_V     pay_4_5_11  -1
    RHS_V     pay_5_5_11  -1
    RHS_V     pay_0_5_12  -1
    RHS_V     pay_2_5_12  -1
    RHS_V     pay_3_5_12  -1
    RHS_V     pay_4_5_12  -1
    RHS_V     pay_5_5_12  -1
    RHS_V     pay_0_5_14  -1
    RHS_V     pay_3_5_14  -1
    RHS_V     pay_5_5_14  -1
    RHS_V     pay_0_5_16  -1
    RHS_V     pay_2_5_16  -1
    RHS_V     pay_3_5_16  -1
    RHS_V     pay_4_5_16  -1
    RHS_V     pay_0_5_17  -1
    RHS_V     pay_1_5_17  -1
    RHS_V     pay_2_5_17  -1
    RHS_V     pay_4_5_17  -1
    RHS_V     pay_5_5_17  -1
    RHS_V     pay_0_5_18  -1
    RHS_V     pay_1_5_18  -1
    RHS_V     pay_2_5_18  -1
    RHS_V     pay_3_5_18  -1
    RHS_V     pay_4_5_18  -1
    RHS_V     pay_0_5_19  -1
    RHS_V     pay_1_5_19  -1
    RHS_V     pay_2_5_19  -1
    RHS_V     pay_3_5_19  -1
    RHS_V     pay_4_5_19  -1
    RHS_V     pay_0_5_20  -1
    RHS_V     pay_3_5_20  -1
    RHS_V     pay_5_5_20  -1
    RHS_V     pay_0_5_22  -1
    RHS_V     pay_2_5_22  -1
    RHS_V     pay_3_5_22  -1
    RHS_V     pay_4_5_22  -1
    RHS_V     pay_0_5_23  -1
    RHS_V     pay_3_5_23  -1
    RHS_V     pay_0_5_24  -1
    RHS_V     pay_2_5_24  -1
    RHS_V     pay_3_5_24  -1
    RHS_V     pay_4_5_24  -1
    RHS_V     pay_5_5_24  -1
    RHS_V     pay_0_6_1  -1
    RHS_V     pay_1_6_1  -1
    RHS_V     pay_2_6_1  -1
    RHS_V     pay_3_6_1  -1
    RHS_V     pay_6_6_1  -1
    RHS_V     pay_0_6_2  -1
    RHS_V     pay_1_6_2  -1
    RHS_V     pay_2_6_2  -1
    RHS_V     pay_3_6_2  -1
    RHS_V     pay_6_6_2  -1
    RHS_V     pay_0_6_4  -1
    RHS_V     pay_2_6_4  -1
    RHS_V     pay_3_6_4  -1
    RHS_V     pay_4_6_4  -1
    RHS_V     pay_6_6_4  -1
    RHS_V     pay_0_6_6  -1
    RHS_V     pay_2_6_6  -1
    RHS_V     pay_3_6_6  -1
    RHS_V     pay_6_6_6  -1
    RHS_V     pay_0_6_10  -1
    RHS_V     pay_2_6_10  -1
    RHS_V     pay_3_6_10  -1
    RHS_V     pay_6_6_10  -1
    RHS_V     pay_0_6_11  -1
    RHS_V     pay_1_6_11  -1
    RHS_V     pay_3_6_11  -1
    RHS_V     pay_4_6_11  -1
    RHS_V     pay_6_6_11  -1
    RHS_V     pay_0_6_12  -1
    RHS_V     pay_2_6_12  -1
    RHS_V     pay_3_6_12  -1
    RHS_V     pay_4_6_12  -1
    RHS_V     pay_6_6_12  -1
    RHS_V     pay_0_6_14  -1
    RHS_V     pay_3_6_14  -1
    RHS_V     pay_6_6_14  -1
    RHS_V     pay_0_6_16  -1
    RHS_V     pay_2_6_16  -1
    RHS_V     pay_3_6_16  -1
    RHS_V     pay_4_6_16  -1
    RHS_V     pay_0_6_17  -1
    RHS_V     pay_1_6_17  -1
    RHS_V     pay_2_6_17  -1
    RHS_V     pay_4_6_17  -1
    RHS_V     pay_6_6_17  -1
    RHS_V     pay_0_6_20  -1
    RHS_V     pay_3_6_20  -1
    RHS_V     pay_6_6_20  -1
    RHS_V     pay_0_6_22  -1
    RHS_V     pay_2_6_22  -1
    RHS_V     pay_3_6_22  -1
    RHS_V     pay_4_6_22  -1
    RHS_V     pay_6_6_22  -1
    RHS_V     pay_0_6_23  -1
    RHS_V     pay_3_6_23  -1
    RHS_V     pay_6_6_23  -1
    RHS_V     pay_0_6_24  -1
    RHS_V     pay_2_6_24  -1
    RHS_V     pay_3_6_24  -1
    RHS_V     pay_4_6_24  -1
    RHS_V     pay_6_6_24  -1
    RHS_V     pay_0_7_1  -1
    RHS_V     pay_1_7_1  -1
    RHS_V     pay_2_7_1  -1
    RHS_V     pay_3_7_1  -1
    RHS_V     pay_5_7_1  -1
    RHS_V     pay_6_7_1  -1
    RHS_V     pay_7_7_1  -1
    RHS_V     pay_0_7_2  -1
    RHS_V     pay_1_7_2  -1
    RHS_V     pay_2_7_2  -1
    RHS_V     pay_3_7_2  -1
    RHS_V     pay_5_7_2  -1
    RHS_V     pay_6_7_2  -1
    RHS_V     pay_7_7_2  -1
    RHS_V     pay_0_7_4  -1
    RHS_V     pay_2_7_4  -1
    RHS_V     pay_3_7_4  -1
    RHS_V     pay_4_7_4  -1
    RHS_V     pay_6_7_4  -1
    RHS_V     pay_7_7_4  -1
    RHS_V     pay_0_7_6  -1
    RHS_V     pay_2_7_6  -1
    RHS_V     pay_3_7_6  -1
    RHS_V     pay_6_7_6  -1
    RHS_V     pay_7_7_6  -1
    RHS_V     pay_0_7_10  -1
    RHS_V     pay_2_7_10  -1
    RHS_V     pay_3_7_10  -1
    RHS_V     pay_6_7_10  -1
    RHS_V     pay_7_7_10  -1
    RHS_V     pay_0_7_11  -1
    RHS_V     pay_1_7_11  -1
    RHS_V     pay_3_7_11  -1
    RHS_V     pay_4_7_11  -1
    RHS_V     pay_5_7_11  -1
    RHS_V     pay_6_7_11  -1
    RHS_V     pay_7_7_11  -1
    RHS_V     pay_0_7_12  -1
    RHS_V     pay_2_7_12  -1
    RHS_V     pay_3_7_12  -1
    RHS_V     pay_4_7_12  -1
    RHS_V     pay_5_7_12  -1
    RHS_V     pay_6_7_12  -1
    RHS_V     pay_7_7_12  -1
    RHS_V     pay_0_7_14  -1
    RHS_V     pay_3_7_14  -1
    RHS_V     pay_5_7_14  -1
    RHS_V     pay_6_7_14  -1
    RHS_V     pay_7_7_14  -1
    RHS_V     pay_0_7_16  -1
    RHS_V     pay_2_7_16  -1
    RHS_V     pay_3_7_16  -1
    RHS_V     pay_4_7_16  -1
    RHS_V     pay_0_7_17  -1
    RHS_V     pay_1_7_17  -1
    RHS_V     pay_2_7_17  -1
    RHS_V     pay_4_7_17  -1
    RHS_V     pay_5_7_17  -1
    RHS_V     pay_6_7_17  -1
    RHS_V     pay_7_7_17  -1
    RHS_V     pay_0_7_18  -1
    RHS_V     pay_1_7_18  -1
    RHS_V     pay_2_7_18  -1
    RHS_V     pay_3_7_18  -1
    RHS_V     pay_4_7_18  -1
    RHS_V     pay_6_7_18  -1
    RHS_V     pay_7_7_18  -1
    RHS_V     pay_0_7_19  -1
    RHS_V     pay_1_7_19  -1
    RHS_V     pay_2_7_19  -1
    RHS_V     pay_3_7_19  -1
    RHS_V     pay_4_7_19  -1
    RHS_V     pay_6_7_19  -1
    RHS_V     pay_7_7_19  -1
    RHS_V     pay_0_7_20  -1
    RHS_V     pay_3_7_20  -1
    RHS_V     pay_5_7_20  -1
    RHS_V     pay_6_7_20  -1
    RHS_V     pay_7_7_20  -1
    RHS_V     pay_0_7_22  -1
    RHS_V     pay_2_7_22  -1
    RHS_V     pay_3_7_22  -1
    RHS_V     pay_4_7_22  -1
    RHS_V     pay_6_7_22  -1
    RHS_V     pay_7_7_22  -1
    RHS_V     pay_0_7_23  -1
    RHS_V     pay_3_7_23  -1
    RHS_V     pay_6_7_23  -1
    RHS_V     pay_7_7_23  -1
    RHS_V     pay_0_7_24  -1
    RHS_V     pay_2_7_24  -1
    RHS_V     pay_3_7_24  -1
    RHS_V     pay_4_7_24  -1
    RHS_V     pay_5_7_24  -1
    RHS_V     pay_6_7_24  -1
    RHS_V     pay_7_7_24  -1
    RHS_V     pay_0_8_0  -1
    RHS_V     pay_1_8_0  -1
    RHS_V     pay_2_8_0  -1
    RHS_V     pay_3_8_0  -1
    RHS_V     pay_4_8_0  -1
    RHS_V     pay_6_8_0  -1
    RHS_V     pay_8_8_0  -1
    RHS_V     pay_10_8_0  -1
    RHS_V     pay_11_8_0  -1
    RHS_V     pay_12_8_0  -1
    RHS_V     pay_13_8_0  -1
    RHS_V     pay_14_8_0  -1
    RHS_V     pay_0_8_1  -1
    RHS_V     pay_1_8_1  -1
    RHS_V     pay_2_8_1  -1
    RHS_V     pay_3_8_1  -1
    RHS_V     pay_6_8_1  -1
    RHS_V     pay_8_8_1  -1
    RHS_V     pay_9_8_1  -1
    RHS_V     pay_11_8_1  -1
    RHS_V     pay_12_8_1  -1
    RHS_V     pay_13_8_1  -1
    RHS_V     pay_14_8_1  -1
    RHS_V     pay_0_8_2  -1
    RHS_V     pay_1_8_2  -1
    RHS_V     pay_2_8_2  -1
    RHS_V     pay_3_8_2  -1
    RHS_V     pay_6_8_2  -1
    RHS_V     pay_8_8_2  -1
    RHS_V     pay_9_8_2  -1
    RHS_V     pay_10_8_2  -1
    RHS_V     pay_11_8_2  -1
    RHS_V     pay_12_8_2  -1
    RHS_V     pay_13_8_2  -1
    RHS_V     pay_14_8_2  -1
    RHS_V     pay_0_8_3  -1
    RHS_V     pay_1_8_3  -1
    RHS_V     pay_2_8_3  -1
    RHS_V     pay_3_8_3  -1
    RHS_V     pay_4_8_3  -1
    RHS_V     pay_6_8_3  -1
    RHS_V     pay_8_8_3  -1
    RHS_V     pay_9_8_3  -1
    RHS_V     pay_10_8_3  -1
    RHS_V     pay_12_8_3  -1
    RHS_V     pay_13_8_3  -1
    RHS_V     pay_14_8_3  -1
    RHS_V     pay_0_8_4  -1
    RHS_V     pay_2_8_4  -1
    RHS_V     pay_3_8_4  -1
    RHS_V     pay_4_8_4  -1
    RHS_V     pay_6_8_4  -1
    RHS_V     pay_8_8_4  -1
    RHS_V     pay_9_8_4  -1
    RHS_V     pay_10_8_4  -1
    RHS_V     pay_13_8_4  -1
    RHS_V     pay_14_8_4  -1
    RHS_V     pay_0_8_5  -1
    RHS_V     pay_1_8_5  -1
    RHS_V     pay_2_8_5  -1
    RHS_V     pay_3_8_5  -1
    RHS_V     pay_4_8_5  -1
    RHS_V     pay_6_8_5  -1
    RHS_V     pay_8_8_5  -1
    RHS_V     pay_9_8_5  -1
    RHS_V     pay_11_8_5  -1
    RHS_V     pay_12_8_5  -1
    RHS_V     pay_13_8_5  -1
    RHS_V     pay_14_8_5  -1
    RHS_V     pay_0_8_6  -1
    RHS_V     pay_2_8_6  -1
    RHS_V     pay_3_8_6  -1
    RHS_V     pay_6_8_6  -1
    RHS_V     pay_8_8_6  -1
    RHS_V     pay_9_8_6  -1
    RHS_V     pay_10_8_6  -1
    RHS_V     pay_11_8_6  -1
    RHS_V     pay_12_8_6  -1
    RHS_V     pay_13_8_6  -1
    RHS_V     pay_14_8_6  -1
    RHS_V     pay_0_8_8  -1
    RHS_V     pay_1_8_8  -1
    RHS_V     pay_2_8_8  -1
    RHS_V     pay_3_8_8  -1
    RHS_V     pay_4_8_8  -1
    RHS_V     pay_6_8_8  -1
    RHS_V     pay_8_8_8  -1
    RHS_V     pay_9_8_8  -1
    RHS_V     pay_10_8_8  -1
    RHS_V     pay_11_8_8  -1
    RHS_V     pay_12_8_8  -1
    RHS_V     pay_14_8_8  -1
    RHS_V     pay_0_8_10  -1
    RHS_V     pay_2_8_10  -1
    RHS_V     pay_3_8_10  -1
    RHS_V     pay_6_8_10  -1
    RHS_V     pay_8_8_10  -1
    RHS_V     pay_10_8_10  -1
    RHS_V     pay_12_8_10  -1
    RHS_V     pay_13_8_10  -1
    RHS_V     pay_14_8_10  -1
    RHS_V     pay_0_8_11  -1
    RHS_V     pay_1_8_11  -1
    RHS_V     pay_3_8_11  -1
    RHS_V     pay_4_8_11  -1
    RHS_V     pay_6_8_11  -1
    RHS_V     pay_8_8_11  -1
    RHS_V     pay_9_8_11  -1
    RHS_V     pay_10_8_11  -1
    RHS_V     pay_11_8_11  -1
    RHS_V     pay_12_8_11  -1
    RHS_V     pay_13_8_11  -1
    RHS_V     pay_14_8_11  -1
    RHS_V     pay_0_8_12  -1
    RHS_V     pay_2_8_12  -1
    RHS_V     pay_3_8_12  -1
    RHS_V     pay_4_8_12  -1
    RHS_V     pay_6_8_12  -1
    RHS_V     pay_8_8_12  -1
    RHS_V     pay_10_8_12  -1
    RHS_V     pay_12_8_12  -1
    RHS_V     pay_13_8_12  -1
    RHS_V     pay_14_8_12  -1
    RHS_V     pay_0_8_14  -1
    RHS_V     pay_3_8_14  -1
    RHS_V     pay_6_8_14  -1
    RHS_V     pay_8_8_14  -1
    RHS_V     pay_9_8_14  -1
    RHS_V     pay_10_8_14  -1
    RHS_V     pay_11_8_14  -1
    RHS_V     pay_12_8_14  -1
    RHS_V     pay_13_8_14  -1
    RHS_V     pay_14_8_14  -1
    RHS_V     pay_0_8_15  -1
    RHS_V     pay_1_8_15  -1
    RHS_V     pay_2_8_15  -1
    RHS_V     pay_3_8_15  -1
    RHS_V     pay_4_8_15  -1
    RHS_V     pay_6_8_15  -1
    RHS_V     pay_8_8_15  -1
    RHS_V     pay_9_8_15  -1
    RHS_V     pay_10_8_15  -1
    RHS_V     pay_11_8_15  -1
    RHS_V     pay_13_8_15  -1
    RHS_V     pay_14_8_15  -1
    RHS_V     pay_0_8_16  -1
    RHS_V     pay_2_8_16  -1
    RHS_V     pay_3_8_16  -1
    RHS_V     pay_4_8_16  -1
    RHS_V     pay_8_8_16  -1
    RHS_V     pay_9_8_16  -1
    RHS_V     pay_10_8_16  -1
    RHS_V     pay_12_8_16  -1
    RHS_V     pay_13_8_16  -1
    RHS_V     pay_14_8_16  -1
    RHS_V     pay_0_8_17  -1
    RHS_V     pay_1_8_17  -1
    RHS_V     pay_2_8_17  -1
    RHS_V     pay_4_8_17  -1
    RHS_V     pay_6_8_17  -1
    RHS_V     pay_8_8_17  -1
    RHS_V     pay_9_8_17  -1
    RHS_V     pay_10_8_17  -1
    RHS_V     pay_11_8_17  -1
    RHS_V     pay_12_8_17  -1
    RHS_V     pay_13_8_17  -1
    RHS_V     pay_14_8_17  -1
    RHS_V     pay_0_8_20  -1
    RHS_V     pay_3_8_20  -1
    RHS_V     pay_6_8_20  -1
    RHS_V     pay_8_8_20  -1
    RHS_V     pay_9_8_20  -1
    RHS_V     pay_10_8_20  -1
    RHS_V     pay_12_8_20  -1
    RHS_V     pay_14_8_20  -1
    RHS_V     pay_0_8_21  -1
    RHS_V     pay_1_8_21  -1
    RHS_V     pay_2_8_21  -1
    RHS_V     pay_3_8_21  -1
    RHS_V     pay_4_8_21  -1
    RHS_V     pay_6_8_21  -1
    RHS_V     pay_8_8_21  -1
    RHS_V     pay_9_8_21  -1
    RHS_V     pay_10_8_21  -1
    RHS_V     pay_11_8_21  -1
    RHS_V     pay_12_8_21  -1
    RHS_V     pay_13_8_21  -1
    RHS_V     pay_0_8_22  -1
    RHS_V     pay_2_8_22  -1
    RHS_V     pay_3_8_22  -1
    RHS_V     pay_4_8_22  -1
    RHS_V     pay_6_8_22  -1
    RHS_V     pay_8_8_22  -1
    RHS_V     pay_9_8_22  -1
    RHS_V     pay_10_8_22  -1
    RHS_V     pay_12_8_22  -1
    RHS_V     pay_13_8_22  -1
    RHS_V     pay_14_8_22  -1
    RHS_V     pay_0_8_23  -1
    RHS_V     pay_3_8_23  -1
    RHS_V     pay_6_8_23  -1
    RHS_V     pay_8_8_23  -1
    RHS_V     pay_9_8_23  -1
    RHS_V     pay_10_8_23  -1
    RHS_V     pay_11_8_23  -1
    RHS_V     pay_12_8_23  -1
    RHS_V     pay_13_8_23  -1
    RHS_V     pay_14_8_23  -1
    RHS_V     pay_0_8_24  -1
    RHS_V     pay_2_8_24  -1
    RHS_V     pay_3_8_24  -1
    RHS_V     pay_4_8_24  -1
    RHS_V     pay_6_8_24  -1
    RHS_V     pay_8_8_24  -1
    RHS_V     pay_9_8_24  -1
    RHS_V     pay_10_8_24  -1
    RHS_V     pay_11_8_24  -1
    RHS_V     pay_12_8_24  -1
    RHS_V     pay_13_8_24  -1
    RHS_V     pay_14_8_24  -1
    RHS_V     pay_0_9_0  -1
    RHS_V     pay_1_9_0  -1
    RHS_V     pay_2_9_0  -1
    RHS_V     pay_3_9_0  -1
    RHS_V     pay_4_9_0  -1
    RHS_V     pay_6_9_0  -1
    RHS_V     pay_8_9_0  -1
    RHS_V     pay_10_9_0  -1
    RHS_V     pay_11_9_0  -1
    RHS_V     pay_12_9_0  -1
    RHS_V     pay_13_9_0  -1
    RHS_V     pay_14_9_0  -1
    RHS_V     pay_0_9_1  -1
    RHS_V     pay_1_9_1  -1
    RHS_V     pay_2_9_1  -1
    RHS_V     pay_3_9_1  -1
    RHS_V     pay_6_9_1  -1
    RHS_V     pay_8_9_1  -1
    RHS_V     pay_9_9_1  -1
    RHS_V     pay_11_9_1  -1
    RHS_V     pay_12_9_1  -1
    RHS_V     pay_13_9_1  -1
    RHS_V     pay_14_9_1  -1
    RHS_V     pay_0_9_2  -1
    RHS_V     pay_1_9_2  -1
    RHS_V     pay_2_9_2  -1
    RHS_V     pay_3_9_2  -1
    RHS_V     pay_6_9_2  -1
    RHS_V     pay_8_9_2  -1
    RHS_V     pay_9_9_2  -1
    RHS_V     pay_10_9_2  -1
    RHS_V     pay_11_9_2  -1
    RHS_V     pay_12_9_2  -1
    RHS_V     pay_13_9_2  -1
    RHS_V     pay_14_9_2  -1
    RHS_V     pay_0_9_3  -1
    RHS_V     pay_1_9_3  -1
    RHS_V     pay_2_9_3  -1
    RHS_V     pay_3_9_3  -1
    RHS_V     pay_4_9_3  -1
    RHS_V     pay_6_9_3  -1
    RHS_V     pay_8_9_3  -1
    RHS_V     pay_9_9_3  -1
    RHS_V     pay_10_9_3  -1
    RHS_V     pay_12_9_3  -1
    RHS_V     pay_13_9_3  -1
    RHS_V     pay_14_9_3  -1
    RHS_V     pay_0_9_4  -1
    RHS_V     pay_2_9_4  -1
    RHS_V     pay_3_9_4  -1
    RHS_V     pay_4_9_4  -1
    RHS_V     pay_6_9_4  -1
    RHS_V     pay_8_9_4  -1
    RHS_V     pay_9_9_4  -1
    RHS_V     pay_10_9_4  -1
    RHS_V     pay_13_9_4  -1
    RHS_V     pay_14_9_4  -1
    RHS_V     pay_0_9_5  -1
    RHS_V     pay_1_9_5  -1
    RHS_V     pay_2_9_5  -1
    RHS_V     pay_3_9_5  -1
    RHS_V     pay_4_9_5  -1
    RHS_V     pay_6_9_5  -1
    RHS_V     pay_8_9_5  -1
    RHS_V     pay_9_9_5  -1
    RHS_V     pay_11_9_5  -1
    RHS_V     pay_12_9_5  -1
    RHS_V     pay_13_9_5  -1
    RHS_V     pay_14_9_5  -1
    RHS_V     pay_0_9_6  -1
    RHS_V     pay_2_9_6  -1
    RHS_V     pay_3_9_6  -1
    RHS_V     pay_6_9_6  -1
    RHS_V     pay_8_9_6  -1
    RHS_V     pay_9_9_6  -1
    RHS_V     pay_10_9_6  -1
    RHS_V     pay_11_9_6  -1
    RHS_V     pay_12_9_6  -1
    RHS_V     pay_13_9_6  -1
    RHS_V     pay_14_9_6  -1
    RHS_V     pay_0_9_8  -1
    RHS_V     pay_1_9_8  -1
    RHS_V     pay_2_9_8  -1
    RHS_V     pay_3_9_8  -1
    RHS_V     pay_4_9_8  -1
    RHS_V     pay_6_9_8  -1
    RHS_V     pay_8_9_8  -1
    RHS_V     pay_9_9_8  -1
    RHS_V     pay_10_9_8  -1
    RHS_V     pay_11_9_8  -1
    RHS_V     pay_12_9_8  -1
    RHS_V     pay_14_9_8  -1
    RHS_V     pay_0_9_10  -1
    RHS_V     pay_2_9_10  -1
    RHS_V     pay_3_9_10  -1
    RHS_V     pay_6_9_10  -1
    RHS_V     pay_8_9_10  -1
    RHS_V     pay_10_9_10  -1
    RHS_V     pay_12_9_10  -1
    RHS_V     pay_13_9_10  -1
    RHS_V     pay_14_9_10  -1
    RHS_V     pay_0_9_11  -1
    RHS_V     pay_1_9_11  -1
    RHS_V     pay_3_9_11  -1
    RHS_V     pay_4_9_11  -1
    RHS_V     pay_6_9_11  -1
    RHS_V     pay_8_9_11  -1
    RHS_V     pay_9_9_11  -1
    RHS_V     pay_10_9_11  -1
    RHS_V     pay_11_9_11  -1
    RHS_V     pay_12_9_11  -1
    RHS_V     pay_13_9_11  -1
    RHS_V     pay_14_9_11  -1
    RHS_V     pay_0_9_12  -1
    RHS_V     pay_2_9_12  -1
    RHS_V     pay_3_9_12  -1
    RHS_V     pay_4_9_12  -1
    RHS_V     pay_6_9_12  -1
    RHS_V     pay_8_9_12  -1
    RHS_V     pay_10_9_12  -1
    RHS_V     pay_12_9_12  -1
    RHS_V     pay_13_9_12  -1
    RHS_V     pay_14_9_12  -1
    RHS_V     pay_0_9_14  -1
    RHS_V     pay_3_9_14  -1
    RHS_V     pay_6_9_14  -1
    RHS_V     pay_8_9_14  -1
    RHS_V     pay_9_9_14  -1
    RHS_V     pay_10_9_14  -1
    RHS_V     pay_11_9_14  -1
    RHS_V     pay_12_9_14  -1
    RHS_V     pay_13_9_14  -1
    RHS_V     pay_14_9_14  -1
    RHS_V     pay_0_9_15  -1
    RHS_V     pay_1_9_15  -1
    RHS_V     pay_2_9_15  -1
    RHS_V     pay_3_9_15  -1
    RHS_V     pay_4_9_15  -1
    RHS_V     pay_6_9_15  -1
    RHS_V     pay_8_9_15  -1
    RHS_V     pay_9_9_15  -1
    RHS_V     pay_10_9_15  -1
    RHS_V     pay_11_9_15  -1
    RHS_V     pay_13_9_15  -1
    RHS_V     pay_14_9_15  -1
    RHS_V     pay_0_9_16  -1
    RHS_V     pay_2_9_16  -1
    RHS_V     pay_3_9_16  -1
    RHS_V     pay_4_9_16  -1
    RHS_V     pay_8_9_16  -1
    RHS_V     pay_9_9_16  -1
    RHS_V     pay_10_9_16  -1
    RHS_V     pay_12_9_16  -1
    RHS_V     pay_13_9_16  -1
    RHS_V     pay_14_9_16  -1
    RHS_V     pay_0_9_17  -1
    RHS_V     pay_1_9_17  -1
    RHS_V     pay_2_9_17  -1
    RHS_V     pay_4_9_17  -1
    RHS_V     pay_6_9_17  -1
    RHS_V     pay_8_9_17  -1
    RHS_V     pay_9_9_17  -1
    RHS_V     pay_10_9_17  -1
    RHS_V     pay_11_9_17  -1
    RHS_V     pay_12_9_17  -1
    RHS_V     pay_13_9_17  -1
    RHS_V     pay_14_9_17  -1
    RHS_V     pay_0_9_20  -1
    RHS_V     pay_3_9_20  -1
    RHS_V     pay_6_9_20  -1
    RHS_V     pay_8_9_20  -1
    RHS_V     pay_9_9_20  -1
    RHS_V     pay_10_9_20  -1
    RHS_V     pay_12_9_20  -1
    RHS_V     pay_14_9_20  -1
    RHS_V     pay_0_9_21  -1
    RHS_V     pay_1_9_21  -1
    RHS_V     pay_2_9_21  -1
    RHS_V     pay_3_9_21  -1
    RHS_V     pay_4_9_21  -1
    RHS_V     pay_6_9_21  -1
    RHS_V     pay_8_9_21  -1
    RHS_V     pay_9_9_21  -1
    RHS_V     pay_10_9_21  -1
    RHS_V     pay_11_9_21  -1
    RHS_V     pay_12_9_21  -1
    RHS_V     pay_13_9_21  -1
    RHS_V     pay_0_9_22  -1
    RHS_V     pay_2_9_22  -1
    RHS_V     pay_3_9_22  -1
    RHS_V     pay_4_9_22  -1
    RHS_V     pay_6_9_22  -1
    RHS_V     pay_8_9_22  -1
    RHS_V     pay_9_9_22  -1
    RHS_V     pay_10_9_22  -1
    RHS_V     pay_12_9_22  -1
    RHS_V     pay_13_9_22  -1
    RHS_V     pay_14_9_22  -1
    RHS_V     pay_0_9_23  -1
    RHS_V     pay_3_9_23  -1
    RHS_V     pay_6_9_23  -1
    RHS_V     pay_8_9_23  -1
    RHS_V     pay_9_9_23  -1
    RHS_V     pay_10_9_23  -1
    RHS_V     pay_11_9_23  -1
    RHS_V     pay_12_9_23  -1
    RHS_V     pay_13_9_23  -1
    RHS_V     pay_14_9_23  -1
    RHS_V     pay_0_9_24  -1
    RHS_V     pay_2_9_24  -1
    RHS_V     pay_3_9_24  -1
    RHS_V     pay_4_9_24  -1
    RHS_V     pay_6_9_24  -1
    RHS_V     pay_8_9_24  -1
    RHS_V     pay_9_9_24  -1
    RHS_V     pay_10_9_24  -1
    RHS_V     pay_11_9_24  -1
    RHS_V     pay_12_9_24  -1
    RHS_V     pay_13_9_24  -1
    RHS_V     pay_14_9_24  -1
    RHS_V     pay_0_10_0  -1
    RHS_V     pay_1_10_0  -1
    RHS_V     pay_2_10_0  -1
    RHS_V     pay_3_10_0  -1
    RHS_V     pay_4_10_0  -1
    RHS_V     pay_6_10_0  -1
    RHS_V     pay_8_10_0  -1
    RHS_V     pay_10_10_0  -1
    RHS_V     pay_11_10_0  -1
    RHS_V     pay_12_10_0  -1
    RHS_V     pay_13_10_0  -1
    RHS_V     pay_14_10_0  -1
    RHS_V     pay_0_10_1  -1
    RHS_V     pay_1_10_1  -1
    RHS_V     pay_2_10_1  -1
    RHS_V     pay_3_10_1  -1
    RHS_V     pay_6_10_1  -1
    RHS_V     pay_8_10_1  -1
    RHS_V     pay_9_10_1  -1
    RHS_V     pay_11_10_1  -1
    RHS_V     pay_12_10_1  -1
    RHS_V     pay_13_10_1  -1
    RHS_V     pay_14_10_1  -1
    RHS_V     pay_0_10_2  -1
    RHS_V     pay_1_10_2  -1
    RHS_V     pay_2_10_2  -1
    RHS_V     pay_3_10_2  -1
    RHS_V     pay_6_10_2  -1
    RHS_V     pay_8_10_2  -1
    RHS_V     pay_9_10_2  -1
    RHS_V     pay_10_10_2  -1
    RHS_V     pay_11_10_2  -1
    RHS_V     pay_12_10_2  -1
    RHS_V     pay_13_10_2  -1
    RHS_V     pay_14_10_2  -1
    RHS_V     pay_0_10_3  -1
    RHS_V     pay_1_10_3  -1
    RHS_V     pay_2_10_3  -1
    RHS_V     pay_3_10_3  -1
    RHS_V     pay_4_10_3  -1
    RHS_V     pay_6_10_3  -1
    RHS_V     pay_8_10_3  -1
    RHS_V     pay_9_10_3  -1
    RHS_V     pay_10_10_3  -1
    RHS_V     pay_12_10_3  -1
    RHS_V     pay_13_10_3  -1
    RHS_V     pay_14_10_3  -1
    RHS_V     pay_0_10_4  -1
    RHS_V     pay_2_10_4  -1
    RHS_V     pay_3_10_4  -1
    RHS_V     pay_4_10_4  -1
    RHS_V     pay_6_10_4  -1
    RHS_V     pay_8_10_4  -1
    RHS_V     pay_9_10_4  -1
    RHS_V     pay_10_10_4  -1
    RHS_V     pay_13_10_4  -1
    RHS_V     pay_14_10_4  -1
    RHS_V     pay_0_10_5  -1
    RHS_V     pay_1_10_5  -1
    RHS_V     pay_2_10_5  -1
    RHS_V     pay_3_10_5  -1
    RHS_V     pay_4_10_5  -1
    RHS_V     pay_6_10_5  -1
    RHS_V     pay_8_10_5  -1
    RHS_V     pay_9_10_5  -1
    RHS_V     pay_11_10_5  -1
    RHS_V     pay_12_10_5  -1
    RHS_V     pay_13_10_5  -1
    RHS_V     pay_14_10_5  -1
    RHS_V     pay_0_10_6  -1
    RHS_V     pay_2_10_6  -1
    RHS_V     pay_3_10_6  -1
    RHS_V     pay_6_10_6  -1
    RHS_V     pay_8_10_6  -1
    RHS_V     pay_9_10_6  -1
    RHS_V     pay_10_10_6  -1
    RHS_V     pay_11_10_6  -1
    RHS_V     pay_12_10_6  -1
    RHS_V     pay_13_10_6  -1
    RHS_V     pay_14_10_6  -1
    RHS_V     pay_0_10_8  -1
    RHS_V     pay_1_10_8  -1
    RHS_V     pay_2_10_8  -1
    RHS_V     pay_3_10_8  -1
    RHS_V     pay_4_10_8  -1
    RHS_V     pay_6_10_8  -1
    RHS_V     pay_8_10_8  -1
    RHS_V     pay_9_10_8  -1
    RHS_V     pay_10_10_8  -1
    RHS_V     pay_11_10_8  -1
    RHS_V     pay_12_10_8  -1
    RHS_V     pay_14_10_8  -1
    RHS_V     pay_0_10_10  -1
    RHS_V     pay_2_10_10  -1
    RHS_V     pay_3_10_10  -1
    RHS_V     pay_6_10_10  -1
    RHS_V     pay_8_10_10  -1
    RHS_V     pay_10_10_10  -1
    RHS_V     pay_12_10_10  -1
    RHS_V     pay_13_10_10  -1
    RHS_V     pay_14_10_10  -1
    RHS_V     pay_0_10_11  -1
    RHS_V     pay_1_10_11  -1
    RHS_V     pay_3_10_11  -1
    RHS_V     pay_4_10_11  -1
    RHS_V     pay_6_10_11  -1
    RHS_V     pay_8_10_11  -1
    RHS_V     pay_9_10_11  -1
    RHS_V     pay_10_10_11  -1
    RHS_V     pay_11_10_11  -1
    RHS_V     pay_12_10_11  -1
    RHS_V     pay_13_10_11  -1
    RHS_V     pay_14_10_11  -1
    RHS_V     pay_0_10_12  -1
    RHS_V     pay_2_10_12  -1
    RHS_V     pay_3_10_12  -1
    RHS_V     pay_4_10_12  -1
    RHS_V     pay_6_10_12  -1
    RHS_V     pay_8_10_12  -1
    RHS_V     pay_10_10_12  -1
    RHS_V     pay_12_10_12  -1
    RHS_V     pay_13_10_12  -1
    RHS_V     pay_14_10_12  -1
    RHS_V     pay_0_10_14  -1
    RHS_V     pay_3_10_14  -1
    RHS_V     pay_6_10_14  -1
    RHS_V     pay_8_10_14  -1
    RHS_V     pay_9_10_14  -1
    RHS_V     pay_10_10_14  -1
    RHS_V     pay_11_10_14  -1
    RHS_V     pay_12_10_14  -1
    RHS_V     pay_13_10_14  -1
    RHS_V     pay_14_10_14  -1
    RHS_V     pay_0_10_15  -1
    RHS_V     pay_1_10_15  -1
    RHS_V     pay_2_10_15  -1
    RHS_V     pay_3_10_15  -1
    RHS_V     pay_4_10_15  -1
    RHS_V     pay_6_10_15  -1
    RHS_V     pay_8_10_15  -1
    RHS_V     pay_9_10_15  -1
    RHS_V     pay_10_10_15  -1
    RHS_V     pay_11_10_15  -1
    RHS_V     pay_13_10_15  -1
    RHS_V     pay_14_10_15  -1
    RHS_V     pay_0_10_16  -1
    RHS_V     pay_2_10_16  -1
    RHS_V     pay_3_10_16  -1
    RHS_V     pay_4_10_16  -1
    RHS_V     pay_8_10_16  -1
    RHS_V     pay_9_10_16  -1
    RHS_V     pay_10_10_16  -1
    RHS_V     pay_12_10_16  -1
    RHS_V     pay_13_10_16  -1
    RHS_V     pay_14_10_16  -1
    RHS_V     pay_0_10_17  -1
    RHS_V     pay_1_10_17  -1
    RHS_V     pay_2_10_17  -1
    RHS_V     pay_4_10_17  -1
    RHS_V     pay_6_10_17  -1
    RHS_V     pay_8_10_17  -1
    RHS_V     pay_9_10_17  -1
    RHS_V     pay_10_10_17  -1
    RHS_V     pay_11_10_17  -1
    RHS_V     pay_12_10_17  -1
    RHS_V     pay_13_10_17  -1
    RHS_V     pay_14_10_17  -1
    RHS_V     pay_0_10_20  -1
    RHS_V     pay_3_10_20  -1
    RHS_V     pay_6_10_20  -1
    RHS_V     pay_8_10_20  -1
    RHS_V     pay_9_10_20  -1
    RHS_V     pay_10_10_20  -1
    RHS_V     pay_12_10_20  -1
    RHS_V     pay_14_10_20  -1
    RHS_V     pay_0_10_21  -1
    RHS_V     pay_1_10_21  -1
    RHS_V     pay_2_10_21  -1
    RHS_V     pay_3_10_21  -1
    RHS_V     pay_4_10_21  -1
    RHS_V     pay_6_10_21  -1
    RHS_V     pay_8_10_21  -1
    RHS_V     pay_9_10_21  -1
    RHS_V     pay_10_10_21  -1
    RHS_V     pay_11_10_21  -1
    RHS_V     pay_12_10_21  -1
    RHS_V     pay_13_10_21  -1
    RHS_V     pay_0_10_22  -1
    RHS_V     pay_2_10_22  -1
    RHS_V     pay_3_10_22  -1
    RHS_V     pay_4_10_22  -1
    RHS_V     pay_6_10_22  -1
    RHS_V     pay_8_10_22  -1
    RHS_V     pay_9_10_22  -1
    RHS_V     pay_10_10_22  -1
    RHS_V     pay_12_10_22  -1
    RHS_V     pay_13_10_22  -1
    RHS_V     pay_14_10_22  -1
    RHS_V     pay_0_10_23  -1
    RHS_V     pay_3_10_23  -1
    RHS_V     pay_6_10_23  -1
    RHS_V     pay_8_10_23  -1
    RHS_V     pay_9_10_23  -1
    RHS_V     pay_10_10_23  -1
    RHS_V     pay_11_10_23  -1
    RHS_V     pay_12_10_23  -1
    RHS_V     pay_13_10_23  -1
    RHS_V     pay_14_10_23  -1
    RHS_V     pay_0_10_24  -1
    RHS_V     pay_2_10_24  -1
    RHS_V     pay_3_10_24  -1
    RHS_V     pay_4_10_24  -1
    RHS_V     pay_6_10_24  -1
    RHS_V     pay_8_10_24  -1
    RHS_V     pay_9_10_24  -1
    RHS_V     pay_10_10_24  -1
    RHS_V     pay_11_10_24  -1
    RHS_V     pay_12_10_24  -1
    RHS_V     pay_13_10_24  -1
    RHS_V     pay_14_10_24  -1
    RHS_V     pay_0_11_0  -1
    RHS_V     pay_1_11_0  -1
    RHS_V     pay_2_11_0  -1
    RHS_V     pay_3_11_0  -1
    RHS_V     pay_4_11_0  -1
    RHS_V     pay_6_11_0  -1
    RHS_V     pay_8_11_0  -1
    RHS_V     pay_10_11_0  -1
    RHS_V     pay_11_11_0  -1
    RHS_V     pay_12_11_0  -1
    RHS_V     pay_13_11_0  -1
    RHS_V     pay_14_11_0  -1
    RHS_V     pay_0_11_1  -1
    RHS_V     pay_1_11_1  -1
    RHS_V     pay_2_11_1  -1
    RHS_V     pay_3_11_1  -1
    RHS_V     pay_6_11_1  -1
    RHS_V     pay_8_11_1  -1
    RHS_V     pay_9_11_1  -1
    RHS_V     pay_11_11_1  -1
    RHS_V     pay_12_11_1  -1
    RHS_V     pay_13_11_1  -1
    RHS_V     pay_14_11_1  -1
    RHS_V     pay_0_11_2  -1
    RHS_V     pay_1_11_2  -1
    RHS_V     pay_2_11_2  -1
    RHS_V     pay_3_11_2  -1
    RHS_V     pay_6_11_2  -1
    RHS_V     pay_8_11_2  -1
    RHS_V     pay_9_11_2  -1
    RHS_V     pay_10_11_2  -1
    RHS_V     pay_11_11_2  -1
    RHS_V     pay_12_11_2  -1
    RHS_V     pay_13_11_2  -1
    RHS_V     pay_14_11_2  -1
    RHS_V     pay_0_11_3  -1
    RHS_V     pay_1_11_3  -1
    RHS_V     pay_2_11_3  -1
    RHS_V     pay_3_11_3  -1
    RHS_V     pay_4_11_3  -1
    RHS_V     pay_6_11_3  -1
    RHS_V     pay_8_11_3  -1
    RHS_V     pay_9_11_3  -1
    RHS_V     pay_10_11_3  -1
    RHS_V     pay_12_11_3  -1
    RHS_V     pay_13_11_3  -1
    RHS_V     pay_14_11_3  -1
    RHS_V     pay_0_11_4  -1
    RHS_V     pay_2_11_4  -1
    RHS_V     pay_3_11_4  -1
    RHS_V     pay_4_11_4  -1
    RHS_V     pay_6_11_4  -1
    RHS_V     pay_8_11_4  -1
    RHS_V     pay_9_11_4  -1
    RHS_V     pay_10_11_4  -1
    RHS_V     pay_13_11_4  -1
    RHS_V     pay_14_11_4  -1
    RHS_V     pay_0_11_5  -1
    RHS_V     pay_1_11_5  -1
    RHS_V     pay_2_11_5  -1
    RHS_V     pay_3_11_5  -1
    RHS_V     pay_4_11_5  -1
    RHS_V     pay_6_11_5  -1
    RHS_V     pay_8_11_5  -1
    RHS_V     pay_9_11_5  -1
    RHS_V     pay_11_11_5  -1
    RHS_V     pay_12_11_5  -1
    RHS_V     pay_13_11_5  -1
    RHS_V     pay_14_11_5  -1
    RHS_V     pay_0_11_6  -1
    RHS_V     pay_2_11_6  -1
    RHS_V     pay_3_11_6  -1
    RHS_V     pay_6_11_6  -1
    RHS_V     pay_8_11_6  -1
    RHS_V     pay_9_11_6  -1
    RHS_V     pay_10_11_6  -1
    RHS_V     pay_11_11_6  -1
    RHS_V     pay_12_11_6  -1
    RHS_V     pay_13_11_6  -1
    RHS_V     pay_14_11_6  -1
    RHS_V     pay_0_11_8  -1
    RHS_V     pay_1_11_8  -1
    RHS_V     pay_2_11_8  -1
    RHS_V     pay_3_11_8  -1
    RHS_V     pay_4_11_8  -1
    RHS_V     pay_6_11_8  -1
    RHS_V     pay_8_11_8  -1
    RHS_V     pay_9_11_8  -1
    RHS_V     pay_10_11_8  -1
    RHS_V     pay_11_11_8  -1
    RHS_V     pay_12_11_8  -1
    RHS_V     pay_14_11_8  -1
    RHS_V     pay_0_11_10  -1
    RHS_V     pay_2_11_10  -1
    RHS_V     pay_3_11_10  -1
    RHS_V     pay_6_11_10  -1
    RHS_V     pay_8_11_10  -1
    RHS_V     pay_10_11_10  -1
    RHS_V     pay_12_11_10  -1
    RHS_V     pay_13_11_10  -1
    RHS_V     pay_14_11_10  -1
    RHS_V     pay_0_11_11  -1
    RHS_V     pay_1_11_11  -1
    RHS_V     pay_3_11_11  -1
    RHS_V     pay_4_11_11  -1
    RHS_V     pay_6_11_11  -1
    RHS_V     pay_8_11_11  -1
    RHS_V     pay_9_11_11  -1
    RHS_V     pay_10_11_11  -1
    RHS_V     pay_11_11_11  -1
    RHS_V     pay_12_11_11  -1
    RHS_V     pay_13_11_11  -1
    RHS_V     pay_14_11_11  -1
    RHS_V     pay_0_11_12  -1
    RHS_V     pay_2_11_12  -1
    RHS_V     pay_3_11_12  -1
    RHS_V     pay_4_11_12  -1
    RHS_V     pay_6_11_12  -1
    RHS_V     pay_8_11_12  -1
    RHS_V     pay_10_11_12  -1
    RHS_V     pay_12_11_12  -1
    RHS_V     pay_13_11_12  -1
    RHS_V     pay_14_11_12  -1
    RHS_V     pay_0_11_14  -1
    RHS_V     pay_3_11_14  -1
    RHS_V     pay_6_11_14  -1
    RHS_V     pay_8_11_14  -1
    RHS_V     pay_9_11_14  -1
    RHS_V     pay_10_11_14  -1
    RHS_V     pay_11_11_14  -1
    RHS_V     pay_12_11_14  -1
    RHS_V     pay_13_11_14  -1
    RHS_V     pay_14_11_14  -1
    RHS_V     pay_0_11_15  -1
    RHS_V     pay_1_11_15  -1
    RHS_V     pay_2_11_15  -1
    RHS_V     pay_3_11_15  -1
    RHS_V     pay_4_11_15  -1
    RHS_V     pay_6_11_15  -1
    RHS_V     pay_8_11_15  -1
    RHS_V     pay_9_11_15  -1
    RHS_V     pay_10_11_15  -1
    RHS_V     pay_11_11_15  -1
    RHS_V     pay_13_11_15  -1
    RHS_V     pay_14_11_15  -1
    RHS_V     pay_0_11_16  -1
    RHS_V     pay_2_11_16  -1
    RHS_V     pay_3_11_16  -1
    RHS_V     pay_4_11_16  -1
    RHS_V     pay_8_11_16  -1
    RHS_V     pay_9_11_16  -1
    RHS_V     pay_10_11_16  -1
    RHS_V     pay_12_11_16  -1
    RHS_V     pay_13_11_16  -1
    RHS_V     pay_14_11_16  -1
    RHS_V     pay_0_11_17  -1
    RHS_V     pay_1_11_17  -1
    RHS_V     pay_2_11_17  -1
    RHS_V     pay_4_11_17  -1
    RHS_V     pay_6_11_17  -1
    RHS_V     pay_8_11_17  -1
    RHS_V     pay_9_11_17  -1
    RHS_V     pay_10_11_17  -1
    RHS_V     pay_11_11_17  -1
    RHS_V     pay_12_11_17  -1
    RHS_V     pay_13_11_17  -1
    RHS_V     pay_14_11_17  -1
    RHS_V     pay_0_11_20  -1
    RHS_V     pay_3_11_20  -1
    RHS_V     pay_6_11_20  -1
    RHS_V     pay_8_11_20  -1
    RHS_V     pay_9_11_20  -1
    RHS_V     pay_10_11_20  -1
    RHS_V     pay_12_11_20  -1
    RHS_V     pay_14_11_20  -1
    RHS_V     pay_0_11_21  -1
    RHS_V     pay_1_11_21  -1
    RHS_V     pay_2_11_21  -1
    RHS_V     pay_3_11_21  -1
    RHS_V     pay_4_11_21  -1
    RHS_V     pay_6_11_21  -1
    RHS_V     pay_8_11_21  -1
    RHS_V     pay_9_11_21  -1
    RHS_V     pay_10_11_21  -1
    RHS_V     pay_11_11_21  -1
    RHS_V     pay_12_11_21  -1
    RHS_V     pay_13_11_21  -1
    RHS_V     pay_0_11_22  -1
    RHS_V     pay_2_11_22  -1
    RHS_V     pay_3_11_22  -1
    RHS_V     pay_4_11_22  -1
    RHS_V     pay_6_11_22  -1
    RHS_V     pay_8_11_22  -1
    RHS_V     pay_9_11_22  -1
    RHS_V     pay_10_11_22  -1
    RHS_V     pay_12_11_22  -1
    RHS_V     pay_13_11_22  -1
    RHS_V     pay_14_11_22  -1
    RHS_V     pay_0_11_23  -1
    RHS_V     pay_3_11_23  -1
    RHS_V     pay_6_11_23  -1
    RHS_V     pay_8_11_23  -1
    RHS_V     pay_9_11_23  -1
    RHS_V     pay_10_11_23  -1
    RHS_V     pay_11_11_23  -1
    RHS_V     pay_12_11_23  -1
    RHS_V     pay_13_11_23  -1
    RHS_V     pay_14_11_23  -1
    RHS_V     pay_0_11_24  -1
    RHS_V     pay_2_11_24  -1
    RHS_V     pay_3_11_24  -1
    RHS_V     pay_4_11_24  -1
    RHS_V     pay_6_11_24  -1
    RHS_V     pay_8_11_24  -1
    RHS_V     pay_9_11_24  -1
    RHS_V     pay_10_11_24  -1
    RHS_V     pay_11_11_24  -1
    RHS_V     pay_12_11_24  -1
    RHS_V     pay_13_11_24  -1
    RHS_V     pay_14_11_24  -1
    RHS_V     pay_0_12_0  -1
    RHS_V     pay_1_12_0  -1
    RHS_V     pay_2_12_0  -1
    RHS_V     pay_3_12_0  -1
    RHS_V     pay_4_12_0  -1
    RHS_V     pay_6_12_0  -1
    RHS_V     pay_8_12_0  -1
    RHS_V     pay_10_12_0  -1
    RHS_V     pay_11_12_0  -1
    RHS_V     pay_12_12_0  -1
    RHS_V     pay_13_12_0  -1
    RHS_V     pay_14_12_0  -1
    RHS_V     pay_0_12_1  -1
    RHS_V     pay_1_12_1  -1
    RHS_V     pay_2_12_1  -1
    RHS_V     pay_3_12_1  -1
    RHS_V     pay_6_12_1  -1
    RHS_V     pay_8_12_1  -1
    RHS_V     pay_9_12_1  -1
    RHS_V     pay_11_12_1  -1
    RHS_V     pay_12_12_1  -1
    RHS_V     pay_13_12_1  -1
    RHS_V     pay_14_12_1  -1
    RHS_V     pay_0_12_2  -1
    RHS_V     pay_1_12_2  -1
    RHS_V     pay_2_12_2  -1
    RHS_V     pay_3_12_2  -1
    RHS_V     pay_6_12_2  -1
    RHS_V     pay_8_12_2  -1
    RHS_V     pay_9_12_2  -1
    RHS_V     pay_10_12_2  -1
    RHS_V     pay_11_12_2  -1
    RHS_V     pay_12_12_2  -1
    RHS_V     pay_13_12_2  -1
    RHS_V     pay_14_12_2  -1
    RHS_V     pay_0_12_3  -1
    RHS_V     pay_1_12_3  -1
    RHS_V     pay_2_12_3  -1
    RHS_V     pay_3_12_3  -1
    RHS_V     pay_4_12_3  -1
    RHS_V     pay_6_12_3  -1
    RHS_V     pay_8_12_3  -1
    RHS_V     pay_9_12_3  -1
    RHS_V     pay_10_12_3  -1
    RHS_V     pay_12_12_3  -1
    RHS_V     pay_13_12_3  -1
    RHS_V     pay_14_12_3  -1
    RHS_V     pay_0_12_4  -1
    RHS_V     pay_2_12_4  -1
    RHS_V     pay_3_12_4  -1
    RHS_V     pay_4_12_4  -1
    RHS_V     pay_6_12_4  -1
    RHS_V     pay_8_12_4  -1
    RHS_V     pay_9_12_4  -1
    RHS_V     pay_10_12_4  -1
    RHS_V     pay_13_12_4  -1
    RHS_V     pay_14_12_4  -1
    RHS_V     pay_0_12_5  -1
    RHS_V     pay_1_12_5  -1
    RHS_V     pay_2_12_5  -1
    RHS_V     pay_3_12_5  -1
    RHS_V     pay_4_12_5  -1
    RHS_V     pay_6_12_5  -1
    RHS_V     pay_8_12_5  -1
    RHS_V     pay_9_12_5  -1
    RHS_V     pay_11_12_5  -1
    RHS_V     pay_12_12_5  -1
    RHS_V     pay_13_12_5  -1
    RHS_V     pay_14_12_5  -1
    RHS_V     pay_0_12_6  -1
    RHS_V     pay_2_12_6  -1
    RHS_V     pay_3_12_6  -1
    RHS_V     pay_6_12_6  -1
    RHS_V     pay_8_12_6  -1
    RHS_V     pay_9_12_6  -1
    RHS_V     pay_10_12_6  -1
    RHS_V     pay_11_12_6  -1
    RHS_V     pay_12_12_6  -1
    RHS_V     pay_13_12_6  -1
    RHS_V     pay_14_12_6  -1
    RHS_V     pay_0_12_8  -1
    RHS_V     pay_1_12_8  -1
    RHS_V     pay_2_12_8  -1
    RHS_V     pay_3_12_8  -1
    RHS_V     pay_4_12_8  -1
    RHS_V     pay_6_12_8  -1
    RHS_V     pay_8_12_8  -1
    RHS_V     pay_9_12_8  -1
    RHS_V     pay_10_12_8  -1
    RHS_V     pay_11_12_8  -1
    RHS_V     pay_12_12_8  -1
    RHS_V     pay_14_12_8  -1
    RHS_V     pay_0_12_10  -1
    RHS_V     pay_2_12_10  -1
    RHS_V     pay_3_12_10  -1
    RHS_V     pay_6_12_10  -1
    RHS_V     pay_8_12_10  -1
    RHS_V     pay_10_12_10  -1
    RHS_V     pay_12_12_10  -1
    RHS_V     pay_13_12_10  -1
    RHS_V     pay_14_12_10  -1
    RHS_V     pay_0_12_11  -1
    RHS_V     pay_1_12_11  -1
    RHS_V     pay_3_12_11  -1
    RHS_V     pay_4_12_11  -1
    RHS_V     pay_6_12_11  -1
    RHS_V     pay_8_12_11  -1
    RHS_V     pay_9_12_11  -1
    RHS_V     pay_10_12_11  -1
    RHS_V     pay_11_12_11  -1
    RHS_V     pay_12_12_11  -1
    RHS_V     pay_13_12_11  -1
    RHS_V     pay_14_12_11  -1
    RHS_V     pay_0_12_12  -1
    RHS_V     pay_2_12_12  -1
    RHS_V     pay_3_12_12  -1
    RHS_V     pay_4_12_12  -1
    RHS_V     pay_6_12_12  -1
    RHS_V     pay_8_12_12  -1
    RHS_V     pay_10_12_12  -1
    RHS_V     pay_12_12_12  -1
    RHS_V     pay_13_12_12  -1
    RHS_V     pay_14_12_12  -1
    RHS_V     pay_0_12_14  -1
    RHS_V     pay_3_12_14  -1
    RHS_V     pay_6_12_14  -1
    RHS_V     pay_8_12_14  -1
    RHS_V     pay_9_12_14  -1
    RHS_V     pay_10_12_14  -1
    RHS_V     pay_11_12_14  -1
    RHS_V     pay_12_12_14  -1
    RHS_V     pay_13_12_14  -1
    RHS_V     pay_14_12_14  -1
    RHS_V     pay_0_12_15  -1
    RHS_V     pay_1_12_15  -1
    RHS_V     pay_2_12_15  -1
    RHS_V     pay_3_12_15  -1
    RHS_V     pay_4_12_15  -1
    RHS_V     pay_6_12_15  -1
    RHS_V     pay_8_12_15  -1
    RHS_V     pay_9_12_15  -1
    RHS_V     pay_10_12_15  -1
    RHS_V     pay_11_12_15  -1
    RHS_V     pay_13_12_15  -1
    RHS_V     pay_14_12_15  -1
    RHS_V     pay_0_12_16  -1
    RHS_V     pay_2_12_16  -1
    RHS_V     pay_3_12_16  -1
    RHS_V     pay_4_12_16  -1
    RHS_V     pay_8_12_16  -1
    RHS_V     pay_9_12_16  -1
    RHS_V     pay_10_12_16  -1
    RHS_V     pay_12_12_16  -1
    RHS_V     pay_13_12_16  -1
    RHS_V     pay_14_12_16  -1
    RHS_V     pay_0_12_17  -1
    RHS_V     pay_1_12_17  -1
    RHS_V     pay_2_12_17  -1
    RHS_V     pay_4_12_17  -1
    RHS_V     pay_6_12_17  -1
    RHS_V     pay_8_12_17  -1
    RHS_V     pay_9_12_17  -1
    RHS_V     pay_10_12_17  -1
    RHS_V     pay_11_12_17  -1
    RHS_V     pay_12_12_17  -1
    RHS_V     pay_13_12_17  -1
    RHS_V     pay_14_12_17  -1
    RHS_V     pay_0_12_20  -1
    RHS_V     pay_3_12_20  -1
    RHS_V     pay_6_12_20  -1
    RHS_V     pay_8_12_20  -1
    RHS_V     pay_9_12_20  -1
    RHS_V     pay_10_12_20  -1
    RHS_V     pay_12_12_20  -1
    RHS_V     pay_14_12_20  -1
    RHS_V     pay_0_12_21  -1
    RHS_V     pay_1_12_21  -1
    RHS_V     pay_2_12_21  -1
    RHS_V     pay_3_12_21  -1
    RHS_V     pay_4_12_21  -1
    RHS_V     pay_6_12_21  -1
    RHS_V     pay_8_12_21  -1
    RHS_V     pay_9_12_21  -1
    RHS_V     pay_10_12_21  -1
    RHS_V     pay_11_12_21  -1
    RHS_V     pay_12_12_21  -1
    RHS_V     pay_13_12_21  -1
    RHS_V     pay_0_12_22  -1
    RHS_V     pay_2_12_22  -1
    RHS_V     pay_3_12_22  -1
    RHS_V     pay_4_12_22  -1
    RHS_V     pay_6_12_22  -1
    RHS_V     pay_8_12_22  -1
    RHS_V     pay_9_12_22  -1
    RHS_V     pay_10_12_22  -1
    RHS_V     pay_12_12_22  -1
    RHS_V     pay_13_12_22  -1
    RHS_V     pay_14_12_22  -1
    RHS_V     pay_0_12_23  -1
    RHS_V     pay_3_12_23  -1
    RHS_V     pay_6_12_23  -1
    RHS_V     pay_8_12_23  -1
    RHS_V     pay_9_12_23  -1
    RHS_V     pay_10_12_23  -1
    RHS_V     pay_11_12_23  -1
    RHS_V     pay_12_12_23  -1
    RHS_V     pay_13_12_23  -1
    RHS_V     pay_14_12_23  -1
    RHS_V     pay_0_12_24  -1
    RHS_V     pay_2_12_24  -1
    RHS_V     pay_3_12_24  -1
    RHS_V     pay_4_12_24  -1
    RHS_V     pay_6_12_24  -1
    RHS_V     pay_8_12_24  -1
    RHS_V     pay_9_12_24  -1
    RHS_V     pay_10_12_24  -1
    RHS_V     pay_11_12_24  -1
    RHS_V     pay_12_12_24  -1
    RHS_V     pay_13_12_24  -1
    RHS_V     pay_14_12_24  -1
    RHS_V     pay_0_13_0  -1
    RHS_V     pay_1_13_0  -1
    RHS_V     pay_2_13_0  -1
    RHS_V     pay_3_13_0  -1
    RHS_V     pay_4_13_0  -1
    RHS_V     pay_6_13_0  -1
    RHS_V     pay_8_13_0  -1
    RHS_V     pay_10_13_0  -1
    RHS_V     pay_11_13_0  -1
    RHS_V     pay_12_13_0  -1
    RHS_V     pay_13_13_0  -1
    RHS_V     pay_14_13_0  -1
    RHS_V     pay_0_13_1  -1
    RHS_V     pay_1_13_1  -1
    RHS_V     pay_2_13_1  -1
    RHS_V     pay_3_13_1  -1
    RHS_V     pay_6_13_1  -1
    RHS_V     pay_8_13_1  -1
    RHS_V     pay_9_13_1  -1
    RHS_V     pay_11_13_1  -1
    RHS_V     pay_12_13_1  -1
    RHS_V     pay_13_13_1  -1
    RHS_V     pay_14_13_1  -1
    RHS_V     pay_0_13_2  -1
    RHS_V     pay_1_13_2  -1
    RHS_V     pay_2_13_2  -1
    RHS_V     pay_3_13_2  -1
    RHS_V     pay_6_13_2  -1
    RHS_V     pay_8_13_2  -1
    RHS_V     pay_9_13_2  -1
    RHS_V     pay_10_13_2  -1
    RHS_V     pay_11_13_2  -1
    RHS_V     pay_12_13_2  -1
    RHS_V     pay_13_13_2  -1
    RHS_V     pay_14_13_2  -1
    RHS_V     pay_0_13_3  -1
    RHS_V     pay_1_13_3  -1
    RHS_V     pay_2_13_3  -1
    RHS_V     pay_3_13_3  -1
    RHS_V     pay_4_13_3  -1
    RHS_V     pay_6_13_3  -1
    RHS_V     pay_8_13_3  -1
    RHS_V     pay_9_13_3  -1
    RHS_V     pay_10_13_3  -1
    RHS_V     pay_12_13_3  -1
    RHS_V     pay_13_13_3  -1
    RHS_V     pay_14_13_3  -1
    RHS_V     pay_0_13_4  -1
    RHS_V     pay_2_13_4  -1
    RHS_V     pay_3_13_4  -1
    RHS_V     pay_4_13_4  -1
    RHS_V     pay_6_13_4  -1
    RHS_V     pay_8_13_4  -1
    RHS_V     pay_9_13_4  -1
    RHS_V     pay_10_13_4  -1
    RHS_V     pay_13_13_4  -1
    RHS_V     pay_14_13_4  -1
    RHS_V     pay_0_13_5  -1
    RHS_V     pay_1_13_5  -1
    RHS_V     pay_2_13_5  -1
    RHS_V     pay_3_13_5  -1
    RHS_V     pay_4_13_5  -1
    RHS_V     pay_6_13_5  -1
    RHS_V     pay_8_13_5  -1
    RHS_V     pay_9_13_5  -1
    RHS_V     pay_11_13_5  -1
    RHS_V     pay_12_13_5  -1
    RHS_V     pay_13_13_5  -1
    RHS_V     pay_14_13_5  -1
    RHS_V     pay_0_13_6  -1
    RHS_V     pay_2_13_6  -1
    RHS_V     pay_3_13_6  -1
    RHS_V     pay_6_13_6  -1
    RHS_V     pay_8_13_6  -1
    RHS_V     pay_9_13_6  -1
    RHS_V     pay_10_13_6  -1
    RHS_V     pay_11_13_6  -1
    RHS_V     pay_12_13_6  -1
    RHS_V     pay_13_13_6  -1
    RHS_V     pay_14_13_6  -1
    RHS_V     pay_0_13_8  -1
    RHS_V     pay_1_13_8  -1
    RHS_V     pay_2_13_8  -1
    RHS_V     pay_3_13_8  -1
    RHS_V     pay_4_13_8  -1
    RHS_V     pay_6_13_8  -1
    RHS_V     pay_8_13_8  -1
    RHS_V     pay_9_13_8  -1
    RHS_V     pay_10_13_8  -1
    RHS_V     pay_11_13_8  -1
    RHS_V     pay_12_13_8  -1
    RHS_V     pay_14_13_8  -1
    RHS_V     pay_0_13_10  -1
    RHS_V     pay_2_13_10  -1
    RHS_V     pay_3_13_10  -1
    RHS_V     pay_6_13_10  -1
    RHS_V     pay_8_13_10  -1
    RHS_V     pay_10_13_10  -1
    RHS_V     pay_12_13_10  -1
    RHS_V     pay_13_13_10  -1
    RHS_V     pay_14_13_10  -1
    RHS_V     pay_0_13_11  -1
    RHS_V     pay_1_13_11  -1
    RHS_V     pay_3_13_11  -1
    RHS_V     pay_4_13_11  -1
    RHS_V     pay_6_13_11  -1
    RHS_V     pay_8_13_11  -1
    RHS_V     pay_9_13_11  -1
    RHS_V     pay_10_13_11  -1
    RHS_V     pay_11_13_11  -1
    RHS_V     pay_12_13_11  -1
    RHS_V     pay_13_13_11  -1
    RHS_V     pay_14_13_11  -1
    RHS_V     pay_0_13_12  -1
    RHS_V     pay_2_13_12  -1
    RHS_V     pay_3_13_12  -1
    RHS_V     pay_4_13_12  -1
    RHS_V     pay_6_13_12  -1
    RHS_V     pay_8_13_12  -1
    RHS_V     pay_10_13_12  -1
    RHS_V     pay_12_13_12  -1
    RHS_V     pay_13_13_12  -1
    RHS_V     pay_14_13_12  -1
    RHS_V     pay_0_13_14  -1
    RHS_V     pay_3_13_14  -1
    RHS_V     pay_6_13_14  -1
    RHS_V     pay_8_13_14  -1
    RHS_V     pay_9_13_14  -1
    RHS_V     pay_10_13_14  -1
    RHS_V     pay_11_13_14  -1
    RHS_V     pay_12_13_14  -1
    RHS_V     pay_13_13_14  -1
    RHS_V     pay_14_13_14  -1
    RHS_V     pay_0_13_15  -1
    RHS_V     pay_1_13_15  -1
    RHS_V     pay_2_13_15  -1
    RHS_V     pay_3_13_15  -1
    RHS_V     pay_4_13_15  -1
    RHS_V     pay_6_13_15  -1
    RHS_V     pay_8_13_15  -1
    RHS_V     pay_9_13_15  -1
    RHS_V     pay_10_13_15  -1
    RHS_V     pay_11_13_15  -1
    RHS_V     pay_13_13_15  -1
    RHS_V     pay_14_13_15  -1
    RHS_V     pay_0_13_16  -1
    RHS_V     pay_2_13_16  -1
    RHS_V     pay_3_13_16  -1
    RHS_V     pay_4_13_16  -1
    RHS_V     pay_8_13_16  -1
    RHS_V     pay_9_13_16  -1
    RHS_V     pay_10_13_16  -1
    RHS_V     pay_12_13_16  -1
    RHS_V     pay_13_13_16  -1
    RHS_V     pay_14_13_16  -1
    RHS_V     pay_0_13_17  -1
    RHS_V     pay_1_13_17  -1
    RHS_V     pay_2_13_17  -1
    RHS_V     pay_4_13_17  -1
    RHS_V     pay_6_13_17  -1
    RHS_V     pay_8_13_17  -1
    RHS_V     pay_9_13_17  -1
    RHS_V     pay_10_13_17  -1
    RHS_V     pay_11_13_17  -1
    RHS_V     pay_12_13_17  -1
    RHS_V     pay_13_13_17  -1
    RHS_V     pay_14_13_17  -1
    RHS_V     pay_0_13_20  -1
    RHS_V     pay_3_13_20  -1
    RHS_V     pay_6_13_20  -1
    RHS_V     pay_8_13_20  -1
    RHS_V     pay_9_13_20  -1
    RHS_V     pay_10_13_20  -1
    RHS_V     pay_12_13_20  -1
    RHS_V     pay_14_13_20  -1
    RHS_V     pay_0_13_21  -1
    RHS_V     pay_1_13_21  -1
    RHS_V     pay_2_13_21  -1
    RHS_V     pay_3_13_21  -1
    RHS_V     pay_4_13_21  -1
    RHS_V     pay_6_13_21  -1
    RHS_V     pay_8_13_21  -1
    RHS_V     pay_9_13_21  -1
    RHS_V     pay_10_13_21  -1
    RHS_V     pay_11_13_21  -1
    RHS_V     pay_12_13_21  -1
    RHS_V     pay_13_13_21  -1
    RHS_V     pay_0_13_22  -1
    RHS_V     pay_2_13_22  -1
    RHS_V     pay_3_13_22  -1
    RHS_V     pay_4_13_22  -1
    RHS_V     pay_6_13_22  -1
    RHS_V     pay_8_13_22  -1
    RHS_V     pay_9_13_22  -1
    RHS_V     pay_10_13_22  -1
    RHS_V     pay_12_13_22  -1
    RHS_V     pay_13_13_22  -1
    RHS_V     pay_14_13_22  -1
    RHS_V     pay_0_13_23  -1
    RHS_V     pay_3_13_23  -1
    RHS_V     pay_6_13_23  -1
    RHS_V     pay_8_13_23  -1
    RHS_V     pay_9_13_23  -1
    RHS_V     pay_10_13_23  -1
    RHS_V     pay_11_13_23  -1
    RHS_V     pay_12_13_23  -1
    RHS_V     pay_13_13_23  -1
    RHS_V     pay_14_13_23  -1
    RHS_V     pay_0_13_24  -1
    RHS_V     pay_2_13_24  -1
    RHS_V     pay_3_13_24  -1
    RHS_V     pay_4_13_24  -1
    RHS_V     pay_6_13_24  -1
    RHS_V     pay_8_13_24  -1
    RHS_V     pay_9_13_24  -1
    RHS_V     pay_10_13_24  -1
    RHS_V     pay_11_13_24  -1
    RHS_V     pay_12_13_24  -1
    RHS_V     pay_13_13_24  -1
    RHS_V     pay_14_13_24  -1
    RHS_V     pay_0_14_0  -1
    RHS_V     pay_1_14_0  -1
    RHS_V     pay_2_14_0  -1
    RHS_V     pay_3_14_0  -1
    RHS_V     pay_4_14_0  -1
    RHS_V     pay_6_14_0  -1
    RHS_V     pay_8_14_0  -1
    RHS_V     pay_10_14_0  -1
    RHS_V     pay_11_14_0  -1
    RHS_V     pay_12_14_0  -1
    RHS_V     pay_13_14_0  -1
    RHS_V     pay_14_14_0  -1
    RHS_V     pay_0_14_1  -1
    RHS_V     pay_1_14_1  -1
    RHS_V     pay_2_14_1  -1
    RHS_V     pay_3_14_1  -1
    RHS_V     pay_6_14_1  -1
    RHS_V     pay_8_14_1  -1
    RHS_V     pay_9_14_1  -1
    RHS_V     pay_11_14_1  -1
    RHS_V     pay_12_14_1  -1
    RHS_V     pay_13_14_1  -1
    RHS_V     pay_14_14_1  -1
    RHS_V     pay_0_14_2  -1
    RHS_V     pay_1_14_2  -1
    RHS_V     pay_2_14_2  -1
    RHS_V     pay_3_14_2  -1
    RHS_V     pay_6_14_2  -1
    RHS_V     pay_8_14_2  -1
    RHS_V     pay_9_14_2  -1
    RHS_V     pay_10_14_2  -1
    RHS_V     pay_11_14_2  -1
    RHS_V     pay_12_14_2  -1
    RHS_V     pay_13_14_2  -1
    RHS_V     pay_14_14_2  -1
    RHS_V     pay_0_14_3  -1
    RHS_V     pay_1_14_3  -1
    RHS_V     pay_2_14_3  -1
    RHS_V     pay_3_14_3  -1
    RHS_V     pay_4_14_3  -1
    RHS_V     pay_6_14_3  -1
    RHS_V     pay_8_14_3  -1
    RHS_V     pay_9_14_3  -1
    RHS_V     pay_10_14_3  -1
    RHS_V     pay_12_14_3  -1
    RHS_V     pay_13_14_3  -1
    RHS_V     pay_14_14_3  -1
    RHS_V     pay_0_14_4  -1
    RHS_V     pay_2_14_4  -1
    RHS_V     pay_3_14_4  -1
    RHS_V     pay_4_14_4  -1
    RHS_V     pay_6_14_4  -1
    RHS_V     pay_8_14_4  -1
    RHS_V     pay_9_14_4  -1
    RHS_V     pay_10_14_4  -1
    RHS_V     pay_13_14_4  -1
    RHS_V     pay_14_14_4  -1
    RHS_V     pay_0_14_5  -1
    RHS_V     pay_1_14_5  -1
    RHS_V     pay_2_14_5  -1
    RHS_V     pay_3_14_5  -1
    RHS_V     pay_4_14_5  -1
    RHS_V     pay_6_14_5  -1
    RHS_V     pay_8_14_5  -1
    RHS_V     pay_9_14_5  -1
    RHS_V     pay_11_14_5  -1
    RHS_V     pay_12_14_5  -1
    RHS_V     pay_13_14_5  -1
    RHS_V     pay_14_14_5  -1
    RHS_V     pay_0_14_6  -1
    RHS_V     pay_2_14_6  -1
    RHS_V     pay_3_14_6  -1
    RHS_V     pay_6_14_6  -1
    RHS_V     pay_8_14_6  -1
    RHS_V     pay_9_14_6  -1
    RHS_V     pay_10_14_6  -1
    RHS_V     pay_11_14_6  -1
    RHS_V     pay_12_14_6  -1
    RHS_V     pay_13_14_6  -1
    RHS_V     pay_14_14_6  -1
    RHS_V     pay_0_14_8  -1
    RHS_V     pay_1_14_8  -1
    RHS_V     pay_2_14_8  -1
    RHS_V     pay_3_14_8  -1
    RHS_V     pay_4_14_8  -1
    RHS_V     pay_6_14_8  -1
    RHS_V     pay_8_14_8  -1
    RHS_V     pay_9_14_8  -1
    RHS_V     pay_10_14_8  -1
    RHS_V     pay_11_14_8  -1
    RHS_V     pay_12_14_8  -1
    RHS_V     pay_14_14_8  -1
    RHS_V     pay_0_14_10  -1
    RHS_V     pay_2_14_10  -1
    RHS_V     pay_3_14_10  -1
    RHS_V     pay_6_14_10  -1
    RHS_V     pay_8_14_10  -1
    RHS_V     pay_10_14_10  -1
    RHS_V     pay_12_14_10  -1
    RHS_V     pay_13_14_10  -1
    RHS_V     pay_14_14_10  -1
    RHS_V     pay_0_14_11  -1
    RHS_V     pay_1_14_11  -1
    RHS_V     pay_3_14_11  -1
    RHS_V     pay_4_14_11  -1
    RHS_V     pay_6_14_11  -1
    RHS_V     pay_8_14_11  -1
    RHS_V     pay_9_14_11  -1
    RHS_V     pay_10_14_11  -1
    RHS_V     pay_11_14_11  -1
    RHS_V     pay_12_14_11  -1
    RHS_V     pay_13_14_11  -1
    RHS_V     pay_14_14_11  -1
    RHS_V     pay_0_14_12  -1
    RHS_V     pay_2_14_12  -1
    RHS_V     pay_3_14_12  -1
    RHS_V     pay_4_14_12  -1
    RHS_V     pay_6_14_12  -1
    RHS_V     pay_8_14_12  -1
    RHS_V     pay_10_14_12  -1
    RHS_V     pay_12_14_12  -1
    RHS_V     pay_13_14_12  -1
    RHS_V     pay_14_14_12  -1
    RHS_V     pay_0_14_14  -1
    RHS_V     pay_3_14_14  -1
    RHS_V     pay_6_14_14  -1
    RHS_V     pay_8_14_14  -1
    RHS_V     pay_9_14_14  -1
    RHS_V     pay_10_14_14  -1
    RHS_V     pay_11_14_14  -1
    RHS_V     pay_12_14_14  -1
    RHS_V     pay_13_14_14  -1
    RHS_V     pay_14_14_14  -1
    RHS_V     pay_0_14_15  -1
    RHS_V     pay_1_14_15  -1
    RHS_V     pay_2_14_15  -1
    RHS_V     pay_3_14_15  -1
    RHS_V     pay_4_14_15  -1
    RHS_V     pay_6_14_15  -1
    RHS_V     pay_8_14_15  -1
    RHS_V     pay_9_14_15  -1
    RHS_V     pay_10_14_15  -1
    RHS_V     pay_11_14_15  -1
    RHS_V     pay_13_14_15  -1
    RHS_V     pay_14_14_15  -1
    RHS_V     pay_0_14_16  -1
    RHS_V     pay_2_14_16  -1
    RHS_V     pay_3_14_16  -1
    RHS_V     pay_4_14_16  -1
    RHS_V     pay_8_14_16  -1
    RHS_V     pay_9_14_16  -1
    RHS_V     pay_10_14_16  -1
    RHS_V     pay_12_14_16  -1
    RHS_V     pay_13_14_16  -1
    RHS_V     pay_14_14_16  -1
    RHS_V     pay_0_14_17  -1
    RHS_V     pay_1_14_17  -1
    RHS_V     pay_2_14_17  -1
    RHS_V     pay_4_14_17  -1
    RHS_V     pay_6_14_17  -1
    RHS_V     pay_8_14_17  -1
    RHS_V     pay_9_14_17  -1
    RHS_V     pay_10_14_17  -1
    RHS_V     pay_11_14_17  -1
    RHS_V     pay_12_14_17  -1
    RHS_V     pay_13_14_17  -1
    RHS_V     pay_14_14_17  -1
    RHS_V     pay_0_14_20  -1
    RHS_V     pay_3_14_20  -1
    RHS_V     pay_6_14_20  -1
    RHS_V     pay_8_14_20  -1
    RHS_V     pay_9_14_20  -1
    RHS_V     pay_10_14_20  -1
    RHS_V     pay_12_14_20  -1
    RHS_V     pay_14_14_20  -1
    RHS_V     pay_0_14_21  -1
    RHS_V     pay_1_14_21  -1
    RHS_V     pay_2_14_21  -1
    RHS_V     pay_3_14_21  -1
    RHS_V     pay_4_14_21  -1
    RHS_V     pay_6_14_21  -1
    RHS_V     pay_8_14_21  -1
    RHS_V     pay_9_14_21  -1
    RHS_V     pay_10_14_21  -1
    RHS_V     pay_11_14_21  -1
    RHS_V     pay_12_14_21  -1
    RHS_V     pay_13_14_21  -1
    RHS_V     pay_0_14_22  -1
    RHS_V     pay_2_14_22  -1
    RHS_V     pay_3_14_22  -1
    RHS_V     pay_4_14_22  -1
    RHS_V     pay_6_14_22  -1
    RHS_V     pay_8_14_22  -1
    RHS_V     pay_9_14_22  -1
    RHS_V     pay_10_14_22  -1
    RHS_V     pay_12_14_22  -1
    RHS_V     pay_13_14_22  -1
    RHS_V     pay_14_14_22  -1
    RHS_V     pay_0_14_23  -1
    RHS_V     pay_3_14_23  -1
    RHS_V     pay_6_14_23  -1
    RHS_V     pay_8_14_23  -1
    RHS_V     pay_9_14_23  -1
    RHS_V     pay_10_14_23  -1
    RHS_V     pay_11_14_23  -1
    RHS_V     pay_12_14_23  -1
    RHS_V     pay_13_14_23  -1
    RHS_V     pay_14_14_23  -1
    RHS_V     pay_0_14_24  -1
    RHS_V     pay_2_14_24  -1
    RHS_V     pay_3_14_24  -1
    RHS_V     pay_4_14_24  -1
    RHS_V     pay_6_14_24  -1
    RHS_V     pay_8_14_24  -1
    RHS_V     pay_9_14_24  -1
    RHS_V     pay_10_14_24  -1
    RHS_V     pay_11_14_24  -1
    RHS_V     pay_12_14_24  -1
    RHS_V     pay_13_14_24  -1
    RHS_V     pay_14_14_24  -1
    RHS_V     pay_0_15_1  -1
    RHS_V     pay_1_15_1  -1
    RHS_V     pay_2_15_1  -1
    RHS_V     pay_3_15_1  -1
    RHS_V     pay_5_15_1  -1
    RHS_V     pay_6_15_1  -1
    RHS_V     pay_7_15_1  -1
    RHS_V     pay_15_15_1  -1
    RHS_V     pay_0_15_2  -1
    RHS_V     pay_1_15_2  -1
    RHS_V     pay_2_15_2  -1
    RHS_V     pay_3_15_2  -1
    RHS_V     pay_5_15_2  -1
    RHS_V     pay_6_15_2  -1
    RHS_V     pay_7_15_2  -1
    RHS_V     pay_15_15_2  -1
    RHS_V     pay_0_15_4  -1
    RHS_V     pay_2_15_4  -1
    RHS_V     pay_3_15_4  -1
    RHS_V     pay_4_15_4  -1
    RHS_V     pay_6_15_4  -1
    RHS_V     pay_7_15_4  -1
    RHS_V     pay_15_15_4  -1
    RHS_V     pay_0_15_6  -1
    RHS_V     pay_2_15_6  -1
    RHS_V     pay_3_15_6  -1
    RHS_V     pay_6_15_6  -1
    RHS_V     pay_7_15_6  -1
    RHS_V     pay_15_15_6  -1
    RHS_V     pay_0_15_9  -1
    RHS_V     pay_1_15_9  -1
    RHS_V     pay_2_15_9  -1
    RHS_V     pay_3_15_9  -1
    RHS_V     pay_4_15_9  -1
    RHS_V     pay_5_15_9  -1
    RHS_V     pay_6_15_9  -1
    RHS_V     pay_7_15_9  -1
    RHS_V     pay_0_15_10  -1
    RHS_V     pay_2_15_10  -1
    RHS_V     pay_3_15_10  -1
    RHS_V     pay_6_15_10  -1
    RHS_V     pay_7_15_10  -1
    RHS_V     pay_15_15_10  -1
    RHS_V     pay_0_15_11  -1
    RHS_V     pay_1_15_11  -1
    RHS_V     pay_3_15_11  -1
    RHS_V     pay_4_15_11  -1
    RHS_V     pay_5_15_11  -1
    RHS_V     pay_6_15_11  -1
    RHS_V     pay_7_15_11  -1
    RHS_V     pay_15_15_11  -1
    RHS_V     pay_0_15_12  -1
    RHS_V     pay_2_15_12  -1
    RHS_V     pay_3_15_12  -1
    RHS_V     pay_4_15_12  -1
    RHS_V     pay_5_15_12  -1
    RHS_V     pay_6_15_12  -1
    RHS_V     pay_7_15_12  -1
    RHS_V     pay_15_15_12  -1
    RHS_V     pay_0_15_13  -1
    RHS_V     pay_1_15_13  -1
    RHS_V     pay_2_15_13  -1
    RHS_V     pay_3_15_13  -1
    RHS_V     pay_4_15_13  -1
    RHS_V     pay_5_15_13  -1
    RHS_V     pay_6_15_13  -1
    RHS_V     pay_7_15_13  -1
    RHS_V     pay_0_15_14  -1
    RHS_V     pay_3_15_14  -1
    RHS_V     pay_5_15_14  -1
    RHS_V     pay_6_15_14  -1
    RHS_V     pay_7_15_14  -1
    RHS_V     pay_15_15_14  -1
    RHS_V     pay_0_15_16  -1
    RHS_V     pay_2_15_16  -1
    RHS_V     pay_3_15_16  -1
    RHS_V     pay_4_15_16  -1
    RHS_V     pay_15_15_16  -1
    RHS_V     pay_0_15_17  -1
    RHS_V     pay_1_15_17  -1
    RHS_V     pay_2_15_17  -1
    RHS_V     pay_4_15_17  -1
    RHS_V     pay_5_15_17  -1
    RHS_V     pay_6_15_17  -1
    RHS_V     pay_7_15_17  -1
    RHS_V     pay_15_15_17  -1
    RHS_V     pay_0_15_18  -1
    RHS_V     pay_1_15_18  -1
    RHS_V     pay_2_15_18  -1
    RHS_V     pay_3_15_18  -1
    RHS_V     pay_4_15_18  -1
    RHS_V     pay_6_15_18  -1
    RHS_V     pay_7_15_18  -1
    RHS_V     pay_15_15_18  -1
    RHS_V     pay_0_15_19  -1
    RHS_V     pay_1_15_19  -1
    RHS_V     pay_2_15_19  -1
    RHS_V     pay_3_15_19  -1
    RHS_V     pay_4_15_19  -1
    RHS_V     pay_6_15_19  -1
    RHS_V     pay_7_15_19  -1
    RHS_V     pay_15_15_19  -1
    RHS_V     pay_0_15_20  -1
    RHS_V     pay_3_15_20  -1
    RHS_V     pay_5_15_20  -1
    RHS_V     pay_6_15_20  -1
    RHS_V     pay_7_15_20  -1
    RHS_V     pay_15_15_20  -1
    RHS_V     pay_0_15_22  -1
    RHS_V     pay_2_15_22  -1
    RHS_V     pay_3_15_22  -1
    RHS_V     pay_4_15_22  -1
    RHS_V     pay_6_15_22  -1
    RHS_V     pay_7_15_22  -1
    RHS_V     pay_15_15_22  -1
    RHS_V     pay_0_15_23  -1
    RHS_V     pay_3_15_23  -1
    RHS_V     pay_6_15_23  -1
    RHS_V     pay_7_15_23  -1
    RHS_V     pay_15_15_23  -1
    RHS_V     pay_0_15_24  -1
    RHS_V     pay_2_15_24  -1
    RHS_V     pay_3_15_24  -1
    RHS_V     pay_4_15_24  -1
    RHS_V     pay_5_15_24  -1
    RHS_V     pay_6_15_24  -1
    RHS_V     pay_7_15_24  -1
    RHS_V     pay_15_15_24  -1
    RHS_V     pay_0_16_1  -1
    RHS_V     pay_1_16_1  -1
    RHS_V     pay_2_16_1  -1
    RHS_V     pay_3_16_1  -1
    RHS_V     pay_5_16_1  -1
    RHS_V     pay_6_16_1  -1
    RHS_V     pay_7_16_1  -1
    RHS_V     pay_16_16_1  -1
    RHS_V     pay_0_16_2  -1
    RHS_V     pay_1_16_2  -1
    RHS_V     pay_2_16_2  -1
    RHS_V     pay_3_16_2  -1
    RHS_V     pay_5_16_2  -1
    RHS_V     pay_6_16_2  -1
    RHS_V     pay_7_16_2  -1
    RHS_V     pay_16_16_2  -1
    RHS_V     pay_0_16_4  -1
    RHS_V     pay_2_16_4  -1
    RHS_V     pay_3_16_4  -1
    RHS_V     pay_4_16_4  -1
    RHS_V     pay_6_16_4  -1
    RHS_V     pay_7_16_4  -1
    RHS_V     pay_16_16_4  -1
    RHS_V     pay_0_16_6  -1
    RHS_V     pay_2_16_6  -1
    RHS_V     pay_3_16_6  -1
    RHS_V     pay_6_16_6  -1
    RHS_V     pay_7_16_6  -1
    RHS_V     pay_16_16_6  -1
    RHS_V     pay_0_16_7  -1
    RHS_V     pay_1_16_7  -1
    RHS_V     pay_2_16_7  -1
    RHS_V     pay_3_16_7  -1
    RHS_V     pay_4_16_7  -1
    RHS_V     pay_5_16_7  -1
    RHS_V     pay_6_16_7  -1
    RHS_V     pay_7_16_7  -1
    RHS_V     pay_0_16_10  -1
    RHS_V     pay_2_16_10  -1
    RHS_V     pay_3_16_10  -1
    RHS_V     pay_6_16_10  -1
    RHS_V     pay_7_16_10  -1
    RHS_V     pay_16_16_10  -1
    RHS_V     pay_0_16_11  -1
    RHS_V     pay_1_16_11  -1
    RHS_V     pay_3_16_11  -1
    RHS_V     pay_4_16_11  -1
    RHS_V     pay_5_16_11  -1
    RHS_V     pay_6_16_11  -1
    RHS_V     pay_7_16_11  -1
    RHS_V     pay_16_16_11  -1
    RHS_V     pay_0_16_12  -1
    RHS_V     pay_2_16_12  -1
    RHS_V     pay_3_16_12  -1
    RHS_V     pay_4_16_12  -1
    RHS_V     pay_5_16_12  -1
    RHS_V     pay_6_16_12  -1
    RHS_V     pay_7_16_12  -1
    RHS_V     pay_16_16_12  -1
    RHS_V     pay_0_16_13  -1
    RHS_V     pay_1_16_13  -1
    RHS_V     pay_2_16_13  -1
    RHS_V     pay_3_16_13  -1
    RHS_V     pay_4_16_13  -1
    RHS_V     pay_5_16_13  -1
    RHS_V     pay_6_16_13  -1
    RHS_V     pay_7_16_13  -1
    RHS_V     pay_0_16_14  -1
    RHS_V     pay_3_16_14  -1
    RHS_V     pay_5_16_14  -1
    RHS_V     pay_6_16_14  -1
    RHS_V     pay_7_16_14  -1
    RHS_V     pay_16_16_14  -1
    RHS_V     pay_0_16_16  -1
    RHS_V     pay_2_16_16  -1
    RHS_V     pay_3_16_16  -1
    RHS_V     pay_4_16_16  -1
    RHS_V     pay_16_16_16  -1
    RHS_V     pay_0_16_17  -1
    RHS_V     pay_1_16_17  -1
    RHS_V     pay_2_16_17  -1
    RHS_V     pay_4_16_17  -1
    RHS_V     pay_5_16_17  -1
    RHS_V     pay_6_16_17  -1
    RHS_V     pay_7_16_17  -1
    RHS_V     pay_16_16_17  -1
    RHS_V     pay_0_16_18  -1
    RHS_V     pay_1_16_18  -1
    RHS_V     pay_2_16_18  -1
    RHS_V     pay_3_16_18  -1
    RHS_V     pay_4_16_18  -1
    RHS_V     pay_6_16_18  -1
    RHS_V     pay_7_16_18  -1
    RHS_V     pay_0_16_19  -1
    RHS_V     pay_1_16_19  -1
    RHS_V     pay_2_16_19  -1
    RHS_V     pay_3_16_19  -1
    RHS_V     pay_4_16_19  -1
    RHS_V     pay_6_16_19  -1
    RHS_V     pay_7_16_19  -1
    RHS_V     pay_16_16_19  -1
    RHS_V     pay_0_16_20  -1
    RHS_V     pay_3_16_20  -1
    RHS_V     pay_5_16_20  -1
    RHS_V     pay_6_16_20  -1
    RHS_V     pay_7_16_20  -1
    RHS_V     pay_16_16_20  -1
    RHS_V     pay_0_16_22  -1
    RHS_V     pay_2_16_22  -1
    RHS_V     pay_3_16_22  -1
    RHS_V     pay_4_16_22  -1
    RHS_V     pay_6_16_22  -1
    RHS_V     pay_7_16_22  -1
    RHS_V     pay_16_16_22  -1
    RHS_V     pay_0_16_23  -1
    RHS_V     pay_3_16_23  -1
    RHS_V     pay_6_16_23  -1
    RHS_V     pay_7_16_23  -1
    RHS_V     pay_16_16_23  -1
    RHS_V     pay_0_16_24  -1
    RHS_V     pay_2_16_24  -1
    RHS_V     pay_3_16_24  -1
    RHS_V     pay_4_16_24  -1
    RHS_V     pay_5_16_24  -1
    RHS_V     pay_6_16_24  -1
    RHS_V     pay_7_16_24  -1
    RHS_V     pay_16_16_24  -1
    RHS_V     pay_0_17_1  -1
    RHS_V     pay_1_17_1  -1
    RHS_V     pay_2_17_1  -1
    RHS_V     pay_3_17_1  -1
    RHS_V     pay_5_17_1  -1
    RHS_V     pay_0_17_2  -1
    RHS_V     pay_1_17_2  -1
    RHS_V     pay_2_17_2  -1
    RHS_V     pay_3_17_2  -1
    RHS_V     pay_5_17_2  -1
    RHS_V     pay_0_17_4  -1
    RHS_V     pay_2_17_4  -1
    RHS_V     pay_3_17_4  -1
    RHS_V     pay_4_17_4  -1
    RHS_V     pay_0_17_6  -1
    RHS_V     pay_2_17_6  -1
    RHS_V     pay_3_17_6  -1
    RHS_V     pay_0_17_10  -1
    RHS_V     pay_2_17_10  -1
    RHS_V     pay_3_17_10  -1
    RHS_V     pay_0_17_11  -1
    RHS_V     pay_1_17_11  -1
    RHS_V     pay_3_17_11  -1
    RHS_V     pay_4_17_11  -1
    RHS_V     pay_5_17_11  -1
    RHS_V     pay_0_17_12  -1
    RHS_V     pay_2_17_12  -1
    RHS_V     pay_3_17_12  -1
    RHS_V     pay_4_17_12  -1
    RHS_V     pay_5_17_12  -1
    RHS_V     pay_0_17_14  -1
    RHS_V     pay_3_17_14  -1
    RHS_V     pay_5_17_14  -1
    RHS_V     pay_0_17_16  -1
    RHS_V     pay_2_17_16  -1
    RHS_V     pay_3_17_16  -1
    RHS_V     pay_4_17_16  -1
    RHS_V     pay_0_17_17  -1
    RHS_V     pay_1_17_17  -1
    RHS_V     pay_2_17_17  -1
    RHS_V     pay_4_17_17  -1
    RHS_V     pay_5_17_17  -1
    RHS_V     pay_0_17_18  -1
    RHS_V     pay_1_17_18  -1
    RHS_V     pay_2_17_18  -1
    RHS_V     pay_3_17_18  -1
    RHS_V     pay_4_17_18  -1
    RHS_V     pay_0_17_19  -1
    RHS_V     pay_1_17_19  -1
    RHS_V     pay_2_17_19  -1
    RHS_V     pay_3_17_19  -1
    RHS_V     pay_4_17_19  -1
    RHS_V     pay_0_17_20  -1
    RHS_V     pay_3_17_20  -1
    RHS_V     pay_5_17_20  -1
    RHS_V     pay_0_17_22  -1
    RHS_V     pay_2_17_22  -1
    RHS_V     pay_3_17_22  -1
    RHS_V     pay_4_17_22  -1
    RHS_V     pay_0_17_23  -1
    RHS_V     pay_3_17_23  -1
    RHS_V     pay_0_17_24  -1
    RHS_V     pay_2_17_24  -1
    RHS_V     pay_3_17_24  -1
    RHS_V     pay_4_17_24  -1
    RHS_V     pay_5_17_24  -1
    RHS_V     pay_0_18_1  -1
    RHS_V     pay_1_18_1  -1
    RHS_V     pay_2_18_1  -1
    RHS_V     pay_3_18_1  -1
    RHS_V     pay_0_18_2  -1
    RHS_V     pay_1_18_2  -1
    RHS_V     pay_2_18_2  -1
    RHS_V     pay_3_18_2  -1
    RHS_V     pay_0_18_4  -1
    RHS_V     pay_2_18_4  -1
    RHS_V     pay_3_18_4  -1
    RHS_V     pay_4_18_4  -1
    RHS_V     pay_0_18_6  -1
    RHS_V     pay_2_18_6  -1
    RHS_V     pay_3_18_6  -1
    RHS_V     pay_0_18_10  -1
    RHS_V     pay_2_18_10  -1
    RHS_V     pay_3_18_10  -1
    RHS_V     pay_0_18_11  -1
    RHS_V     pay_1_18_11  -1
    RHS_V     pay_3_18_11  -1
    RHS_V     pay_4_18_11  -1
    RHS_V     pay_0_18_12  -1
    RHS_V     pay_2_18_12  -1
    RHS_V     pay_3_18_12  -1
    RHS_V     pay_4_18_12  -1
    RHS_V     pay_0_18_14  -1
    RHS_V     pay_3_18_14  -1
    RHS_V     pay_0_18_16  -1
    RHS_V     pay_2_18_16  -1
    RHS_V     pay_3_18_16  -1
    RHS_V     pay_4_18_16  -1
    RHS_V     pay_0_18_17  -1
    RHS_V     pay_1_18_17  -1
    RHS_V     pay_2_18_17  -1
    RHS_V     pay_4_18_17  -1
    RHS_V     pay_0_18_20  -1
    RHS_V     pay_3_18_20  -1
    RHS_V     pay_0_18_22  -1
    RHS_V     pay_2_18_22  -1
    RHS_V     pay_3_18_22  -1
    RHS_V     pay_4_18_22  -1
    RHS_V     pay_0_18_23  -1
    RHS_V     pay_3_18_23  -1
    RHS_V     pay_0_18_24  -1
    RHS_V     pay_2_18_24  -1
    RHS_V     pay_3_18_24  -1
    RHS_V     pay_4_18_24  -1
    RHS_V     pay_0_19_1  -1
    RHS_V     pay_1_19_1  -1
    RHS_V     pay_2_19_1  -1
    RHS_V     pay_3_19_1  -1
    RHS_V     pay_5_19_1  -1
    RHS_V     pay_6_19_1  -1
    RHS_V     pay_7_19_1  -1
    RHS_V     pay_0_19_2  -1
    RHS_V     pay_1_19_2  -1
    RHS_V     pay_2_19_2  -1
    RHS_V     pay_3_19_2  -1
    RHS_V     pay_5_19_2  -1
    RHS_V     pay_6_19_2  -1
    RHS_V     pay_7_19_2  -1
    RHS_V     pay_0_19_4  -1
    RHS_V     pay_2_19_4  -1
    RHS_V     pay_3_19_4  -1
    RHS_V     pay_4_19_4  -1
    RHS_V     pay_6_19_4  -1
    RHS_V     pay_7_19_4  -1
    RHS_V     pay_0_19_6  -1
    RHS_V     pay_2_19_6  -1
    RHS_V     pay_3_19_6  -1
    RHS_V     pay_6_19_6  -1
    RHS_V     pay_7_19_6  -1
    RHS_V     pay_0_19_10  -1
    RHS_V     pay_2_19_10  -1
    RHS_V     pay_3_19_10  -1
    RHS_V     pay_6_19_10  -1
    RHS_V     pay_7_19_10  -1
    RHS_V     pay_0_19_11  -1
    RHS_V     pay_1_19_11  -1
    RHS_V     pay_3_19_11  -1
    RHS_V     pay_4_19_11  -1
    RHS_V     pay_5_19_11  -1
    RHS_V     pay_6_19_11  -1
    RHS_V     pay_7_19_11  -1
    RHS_V     pay_0_19_12  -1
    RHS_V     pay_2_19_12  -1
    RHS_V     pay_3_19_12  -1
    RHS_V     pay_4_19_12  -1
    RHS_V     pay_5_19_12  -1
    RHS_V     pay_6_19_12  -1
    RHS_V     pay_7_19_12  -1
    RHS_V     pay_0_19_14  -1
    RHS_V     pay_3_19_14  -1
    RHS_V     pay_5_19_14  -1
    RHS_V     pay_6_19_14  -1
    RHS_V     pay_7_19_14  -1
    RHS_V     pay_0_19_16  -1
    RHS_V     pay_2_19_16  -1
    RHS_V     pay_3_19_16  -1
    RHS_V     pay_4_19_16  -1
    RHS_V     pay_0_19_17  -1
    RHS_V     pay_1_19_17  -1
    RHS_V     pay_2_19_17  -1
    RHS_V     pay_4_19_17  -1
    RHS_V     pay_5_19_17  -1
    RHS_V     pay_6_19_17  -1
    RHS_V     pay_7_19_17  -1
    RHS_V     pay_0_19_18  -1
    RHS_V     pay_1_19_18  -1
    RHS_V     pay_2_19_18  -1
    RHS_V     pay_3_19_18  -1
    RHS_V     pay_4_19_18  -1
    RHS_V     pay_6_19_18  -1
    RHS_V     pay_7_19_18  -1
    RHS_V     pay_0_19_19  -1
    RHS_V     pay_1_19_19  -1
    RHS_V     pay_2_19_19  -1
    RHS_V     pay_3_19_19  -1
    RHS_V     pay_4_19_19  -1
    RHS_V     pay_6_19_19  -1
    RHS_V     pay_7_19_19  -1
    RHS_V     pay_0_19_20  -1
    RHS_V     pay_3_19_20  -1
    RHS_V     pay_5_19_20  -1
    RHS_V     pay_6_19_20  -1
    RHS_V     pay_7_19_20  -1
    RHS_V     pay_0_19_22  -1
    RHS_V     pay_2_19_22  -1
    RHS_V     pay_3_19_22  -1
    RHS_V     pay_4_19_22  -1
    RHS_V     pay_6_19_22  -1
    RHS_V     pay_7_19_22  -1
    RHS_V     pay_0_19_23  -1
    RHS_V     pay_3_19_23  -1
    RHS_V     pay_6_19_23  -1
    RHS_V     pay_7_19_23  -1
    RHS_V     pay_0_19_24  -1
    RHS_V     pay_2_19_24  -1
    RHS_V     pay_3_19_24  -1
    RHS_V     pay_4_19_24  -1
    RHS_V     pay_5_19_24  -1
    RHS_V     pay_6_19_24  -1
    RHS_V     pay_7_19_24  -1
    RHS_V     pay_0_20_0  -1
    RHS_V     pay_1_20_0  -1
    RHS_V     pay_2_20_0  -1
    RHS_V     pay_3_20_0  -1
    RHS_V     pay_4_20_0  -1
    RHS_V     pay_6_20_0  -1
    RHS_V     pay_8_20_0  -1
    RHS_V     pay_10_20_0  -1
    RHS_V     pay_11_20_0  -1
    RHS_V     pay_12_20_0  -1
    RHS_V     pay_13_20_0  -1
    RHS_V     pay_14_20_0  -1
    RHS_V     pay_0_20_1  -1
    RHS_V     pay_1_20_1  -1
    RHS_V     pay_2_20_1  -1
    RHS_V     pay_3_20_1  -1
    RHS_V     pay_6_20_1  -1
    RHS_V     pay_8_20_1  -1
    RHS_V     pay_9_20_1  -1
    RHS_V     pay_11_20_1  -1
    RHS_V     pay_12_20_1  -1
    RHS_V     pay_13_20_1  -1
    RHS_V     pay_14_20_1  -1
    RHS_V     pay_0_20_2  -1
    RHS_V     pay_1_20_2  -1
    RHS_V     pay_2_20_2  -1
    RHS_V     pay_3_20_2  -1
    RHS_V     pay_6_20_2  -1
    RHS_V     pay_8_20_2  -1
    RHS_V     pay_9_20_2  -1
    RHS_V     pay_10_20_2  -1
    RHS_V     pay_11_20_2  -1
    RHS_V     pay_12_20_2  -1
    RHS_V     pay_13_20_2  -1
    RHS_V     pay_14_20_2  -1
    RHS_V     pay_0_20_3  -1
    RHS_V     pay_1_20_3  -1
    RHS_V     pay_2_20_3  -1
    RHS_V     pay_3_20_3  -1
    RHS_V     pay_4_20_3  -1
    RHS_V     pay_6_20_3  -1
    RHS_V     pay_8_20_3  -1
    RHS_V     pay_9_20_3  -1
    RHS_V     pay_10_20_3  -1
    RHS_V     pay_12_20_3  -1
    RHS_V     pay_13_20_3  -1
    RHS_V     pay_14_20_3  -1
    RHS_V     pay_0_20_4  -1
    RHS_V     pay_2_20_4  -1
    RHS_V     pay_3_20_4  -1
    RHS_V     pay_4_20_4  -1
    RHS_V     pay_6_20_4  -1
    RHS_V     pay_8_20_4  -1
    RHS_V     pay_9_20_4  -1
    RHS_V     pay_10_20_4  -1
    RHS_V     pay_13_20_4  -1
    RHS_V     pay_14_20_4  -1
    RHS_V     pay_0_20_5  -1
    RHS_V     pay_1_20_5  -1
    RHS_V     pay_2_20_5  -1
    RHS_V     pay_3_20_5  -1
    RHS_V     pay_4_20_5  -1
    RHS_V     pay_6_20_5  -1
    RHS_V     pay_8_20_5  -1
    RHS_V     pay_9_20_5  -1
    RHS_V     pay_11_20_5  -1
    RHS_V     pay_12_20_5  -1
    RHS_V     pay_13_20_5  -1
    RHS_V     pay_14_20_5  -1
    RHS_V     pay_0_20_6  -1
    RHS_V     pay_2_20_6  -1
    RHS_V     pay_3_20_6  -1
    RHS_V     pay_6_20_6  -1
    RHS_V     pay_8_20_6  -1
    RHS_V     pay_9_20_6  -1
    RHS_V     pay_10_20_6  -1
    RHS_V     pay_11_20_6  -1
    RHS_V     pay_12_20_6  -1
    RHS_V     pay_13_20_6  -1
    RHS_V     pay_14_20_6  -1
    RHS_V     pay_0_20_8  -1
    RHS_V     pay_1_20_8  -1
    RHS_V     pay_2_20_8  -1
    RHS_V     pay_3_20_8  -1
    RHS_V     pay_4_20_8  -1
    RHS_V     pay_6_20_8  -1
    RHS_V     pay_8_20_8  -1
    RHS_V     pay_9_20_8  -1
    RHS_V     pay_10_20_8  -1
    RHS_V     pay_11_20_8  -1
    RHS_V     pay_12_20_8  -1
    RHS_V     pay_14_20_8  -1
    RHS_V     pay_0_20_10  -1
    RHS_V     pay_2_20_10  -1
    RHS_V     pay_3_20_10  -1
    RHS_V     pay_6_20_10  -1
    RHS_V     pay_8_20_10  -1
    RHS_V     pay_10_20_10  -1
    RHS_V     pay_12_20_10  -1
    RHS_V     pay_13_20_10  -1
    RHS_V     pay_14_20_10  -1
    RHS_V     pay_0_20_11  -1
    RHS_V     pay_1_20_11  -1
    RHS_V     pay_3_20_11  -1
    RHS_V     pay_4_20_11  -1
    RHS_V     pay_6_20_11  -1
    RHS_V     pay_8_20_11  -1
    RHS_V     pay_9_20_11  -1
    RHS_V     pay_10_20_11  -1
    RHS_V     pay_11_20_11  -1
    RHS_V     pay_12_20_11  -1
    RHS_V     pay_13_20_11  -1
    RHS_V     pay_14_20_11  -1
    RHS_V     pay_0_20_12  -1
    RHS_V     pay_2_20_12  -1
    RHS_V     pay_3_20_12  -1
    RHS_V     pay_4_20_12  -1
    RHS_V     pay_6_20_12  -1
    RHS_V     pay_8_20_12  -1
    RHS_V     pay_10_20_12  -1
    RHS_V     pay_12_20_12  -1
    RHS_V     pay_13_20_12  -1
    RHS_V     pay_14_20_12  -1
    RHS_V     pay_0_20_14  -1
    RHS_V     pay_3_20_14  -1
    RHS_V     pay_6_20_14  -1
    RHS_V     pay_8_20_14  -1
    RHS_V     pay_9_20_14  -1
    RHS_V     pay_10_20_14  -1
    RHS_V     pay_11_20_14  -1
    RHS_V     pay_12_20_14  -1
    RHS_V     pay_13_20_14  -1
    RHS_V     pay_14_20_14  -1
    RHS_V     pay_0_20_15  -1
    RHS_V     pay_1_20_15  -1
    RHS_V     pay_2_20_15  -1
    RHS_V     pay_3_20_15  -1
    RHS_V     pay_4_20_15  -1
    RHS_V     pay_6_20_15  -1
    RHS_V     pay_8_20_15  -1
    RHS_V     pay_9_20_15  -1
    RHS_V     pay_10_20_15  -1
    RHS_V     pay_11_20_15  -1
    RHS_V     pay_13_20_15  -1
    RHS_V     pay_14_20_15  -1
    RHS_V     pay_0_20_16  -1
    RHS_V     pay_2_20_16  -1
    RHS_V     pay_3_20_16  -1
    RHS_V     pay_4_20_16  -1
    RHS_V     pay_8_20_16  -1
    RHS_V     pay_9_20_16  -1
    RHS_V     pay_10_20_16  -1
    RHS_V     pay_12_20_16  -1
    RHS_V     pay_13_20_16  -1
    RHS_V     pay_14_20_16  -1
    RHS_V     pay_0_20_17  -1
    RHS_V     pay_1_20_17  -1
    RHS_V     pay_2_20_17  -1
    RHS_V     pay_4_20_17  -1
    RHS_V     pay_6_20_17  -1
    RHS_V     pay_8_20_17  -1
    RHS_V     pay_9_20_17  -1
    RHS_V     pay_10_20_17  -1
    RHS_V     pay_11_20_17  -1
    RHS_V     pay_12_20_17  -1
    RHS_V     pay_13_20_17  -1
    RHS_V     pay_14_20_17  -1
    RHS_V     pay_0_20_20  -1
    RHS_V     pay_3_20_20  -1
    RHS_V     pay_6_20_20  -1
    RHS_V     pay_8_20_20  -1
    RHS_V     pay_9_20_20  -1
    RHS_V     pay_10_20_20  -1
    RHS_V     pay_12_20_20  -1
    RHS_V     pay_14_20_20  -1
    RHS_V     pay_0_20_21  -1
    RHS_V     pay_1_20_21  -1
    RHS_V     pay_2_20_21  -1
    RHS_V     pay_3_20_21  -1
    RHS_V     pay_4_20_21  -1
    RHS_V     pay_6_20_21  -1
    RHS_V     pay_8_20_21  -1
    RHS_V     pay_9_20_21  -1
    RHS_V     pay_10_20_21  -1
    RHS_V     pay_11_20_21  -1
    RHS_V     pay_12_20_21  -1
    RHS_V     pay_13_20_21  -1
    RHS_V     pay_0_20_22  -1
    RHS_V     pay_2_20_22  -1
    RHS_V     pay_3_20_22  -1
    RHS_V     pay_4_20_22  -1
    RHS_V     pay_6_20_22  -1
    RHS_V     pay_8_20_22  -1
    RHS_V     pay_9_20_22  -1
    RHS_V     pay_10_20_22  -1
    RHS_V     pay_12_20_22  -1
    RHS_V     pay_13_20_22  -1
    RHS_V     pay_14_20_22  -1
    RHS_V     pay_0_20_23  -1
    RHS_V     pay_3_20_23  -1
    RHS_V     pay_6_20_23  -1
    RHS_V     pay_8_20_23  -1
    RHS_V     pay_9_20_23  -1
    RHS_V     pay_10_20_23  -1
    RHS_V     pay_11_20_23  -1
    RHS_V     pay_12_20_23  -1
    RHS_V     pay_13_20_23  -1
    RHS_V     pay_14_20_23  -1
    RHS_V     pay_0_20_24  -1
    RHS_V     pay_2_20_24  -1
    RHS_V     pay_3_20_24  -1
    RHS_V     pay_4_20_24  -1
    RHS_V     pay_6_20_24  -1
    RHS_V     pay_8_20_24  -1
    RHS_V     pay_9_20_24  -1
    RHS_V     pay_10_20_24  -1
    RHS_V     pay_11_20_24  -1
    RHS_V     pay_12_20_24  -1
    RHS_V     pay_13_20_24  -1
    RHS_V     pay_14_20_24  -1
    RHS_V     pay_0_21_1  -1
    RHS_V     pay_1_21_1  -1
    RHS_V     pay_2_21_1  -1
    RHS_V     pay_3_21_1  -1
    RHS_V     pay_5_21_1  -1
    RHS_V     pay_6_21_1  -1
    RHS_V     pay_7_21_1  -1
    RHS_V     pay_15_21_1  -1
    RHS_V     pay_0_21_2  -1
    RHS_V     pay_1_21_2  -1
    RHS_V     pay_2_21_2  -1
    RHS_V     pay_3_21_2  -1
    RHS_V     pay_5_21_2  -1
    RHS_V     pay_6_21_2  -1
    RHS_V     pay_7_21_2  -1
    RHS_V     pay_15_21_2  -1
    RHS_V     pay_0_21_4  -1
    RHS_V     pay_2_21_4  -1
    RHS_V     pay_3_21_4  -1
    RHS_V     pay_4_21_4  -1
    RHS_V     pay_6_21_4  -1
    RHS_V     pay_7_21_4  -1
    RHS_V     pay_15_21_4  -1
    RHS_V     pay_0_21_6  -1
    RHS_V     pay_2_21_6  -1
    RHS_V     pay_3_21_6  -1
    RHS_V     pay_6_21_6  -1
    RHS_V     pay_7_21_6  -1
    RHS_V     pay_15_21_6  -1
    RHS_V     pay_0_21_9  -1
    RHS_V     pay_1_21_9  -1
    RHS_V     pay_2_21_9  -1
    RHS_V     pay_3_21_9  -1
    RHS_V     pay_4_21_9  -1
    RHS_V     pay_5_21_9  -1
    RHS_V     pay_6_21_9  -1
    RHS_V     pay_7_21_9  -1
    RHS_V     pay_0_21_10  -1
    RHS_V     pay_2_21_10  -1
    RHS_V     pay_3_21_10  -1
    RHS_V     pay_6_21_10  -1
    RHS_V     pay_7_21_10  -1
    RHS_V     pay_15_21_10  -1
    RHS_V     pay_0_21_11  -1
    RHS_V     pay_1_21_11  -1
    RHS_V     pay_3_21_11  -1
    RHS_V     pay_4_21_11  -1
    RHS_V     pay_5_21_11  -1
    RHS_V     pay_6_21_11  -1
    RHS_V     pay_7_21_11  -1
    RHS_V     pay_15_21_11  -1
    RHS_V     pay_0_21_12  -1
    RHS_V     pay_2_21_12  -1
    RHS_V     pay_3_21_12  -1
    RHS_V     pay_4_21_12  -1
    RHS_V     pay_5_21_12  -1
    RHS_V     pay_6_21_12  -1
    RHS_V     pay_7_21_12  -1
    RHS_V     pay_15_21_12  -1
    RHS_V     pay_0_21_13  -1
    RHS_V     pay_1_21_13  -1
    RHS_V     pay_2_21_13  -1
    RHS_V     pay_3_21_13  -1
    RHS_V     pay_4_21_13  -1
    RHS_V     pay_5_21_13  -1
    RHS_V     pay_6_21_13  -1
    RHS_V     pay_7_21_13  -1
    RHS_V     pay_0_21_14  -1
    RHS_V     pay_3_21_14  -1
    RHS_V     pay_5_21_14  -1
    RHS_V     pay_6_21_14  -1
    RHS_V     pay_7_21_14  -1
    RHS_V     pay_15_21_14  -1
    RHS_V     pay_0_21_16  -1
    RHS_V     pay_2_21_16  -1
    RHS_V     pay_3_21_16  -1
    RHS_V     pay_4_21_16  -1
    RHS_V     pay_15_21_16  -1
    RHS_V     pay_0_21_17  -1
    RHS_V     pay_1_21_17  -1
    RHS_V     pay_2_21_17  -1
    RHS_V     pay_4_21_17  -1
    RHS_V     pay_5_21_17  -1
    RHS_V     pay_6_21_17  -1
    RHS_V     pay_7_21_17  -1
    RHS_V     pay_15_21_17  -1
    RHS_V     pay_0_21_18  -1
    RHS_V     pay_1_21_18  -1
    RHS_V     pay_2_21_18  -1
    RHS_V     pay_3_21_18  -1
    RHS_V     pay_4_21_18  -1
    RHS_V     pay_6_21_18  -1
    RHS_V     pay_7_21_18  -1
    RHS_V     pay_15_21_18  -1
    RHS_V     pay_0_21_19  -1
    RHS_V     pay_1_21_19  -1
    RHS_V     pay_2_21_19  -1
    RHS_V     pay_3_21_19  -1
    RHS_V     pay_4_21_19  -1
    RHS_V     pay_6_21_19  -1
    RHS_V     pay_7_21_19  -1
    RHS_V     pay_15_21_19  -1
    RHS_V     pay_0_21_20  -1
    RHS_V     pay_3_21_20  -1
    RHS_V     pay_5_21_20  -1
    RHS_V     pay_6_21_20  -1
    RHS_V     pay_7_21_20  -1
    RHS_V     pay_15_21_20  -1
    RHS_V     pay_0_21_22  -1
    RHS_V     pay_2_21_22  -1
    RHS_V     pay_3_21_22  -1
    RHS_V     pay_4_21_22  -1
    RHS_V     pay_6_21_22  -1
    RHS_V     pay_7_21_22  -1
    RHS_V     pay_15_21_22  -1
    RHS_V     pay_0_21_23  -1
    RHS_V     pay_3_21_23  -1
    RHS_V     pay_6_21_23  -1
    RHS_V     pay_7_21_23  -1
    RHS_V     pay_15_21_23  -1
    RHS_V     pay_0_21_24  -1
    RHS_V     pay_2_21_24  -1
    RHS_V     pay_3_21_24  -1
    RHS_V     pay_4_21_24  -1
    RHS_V     pay_5_21_24  -1
    RHS_V     pay_6_21_24  -1
    RHS_V     pay_7_21_24  -1
    RHS_V     pay_15_21_24  -1
    RHS_V     pay_0_22_1  -1
    RHS_V     pay_1_22_1  -1
    RHS_V     pay_2_22_1  -1
    RHS_V     pay_3_22_1  -1
    RHS_V     pay_5_22_1  -1
    RHS_V     pay_6_22_1  -1
    RHS_V     pay_7_22_1  -1
    RHS_V     pay_16_22_1  -1
    RHS_V     pay_0_22_2  -1
    RHS_V     pay_1_22_2  -1
    RHS_V     pay_2_22_2  -1
    RHS_V     pay_3_22_2  -1
    RHS_V     pay_5_22_2  -1
    RHS_V     pay_6_22_2  -1
    RHS_V     pay_7_22_2  -1
    RHS_V     pay_16_22_2  -1
    RHS_V     pay_0_22_4  -1
    RHS_V     pay_2_22_4  -1
    RHS_V     pay_3_22_4  -1
    RHS_V     pay_4_22_4  -1
    RHS_V     pay_6_22_4  -1
    RHS_V     pay_7_22_4  -1
    RHS_V     pay_16_22_4  -1
    RHS_V     pay_0_22_6  -1
    RHS_V     pay_2_22_6  -1
    RHS_V     pay_3_22_6  -1
    RHS_V     pay_6_22_6  -1
    RHS_V     pay_7_22_6  -1
    RHS_V     pay_16_22_6  -1
    RHS_V     pay_0_22_7  -1
    RHS_V     pay_1_22_7  -1
    RHS_V     pay_2_22_7  -1
    RHS_V     pay_3_22_7  -1
    RHS_V     pay_4_22_7  -1
    RHS_V     pay_5_22_7  -1
    RHS_V     pay_6_22_7  -1
    RHS_V     pay_7_22_7  -1
    RHS_V     pay_0_22_10  -1
    RHS_V     pay_2_22_10  -1
    RHS_V     pay_3_22_10  -1
    RHS_V     pay_6_22_10  -1
    RHS_V     pay_7_22_10  -1
    RHS_V     pay_16_22_10  -1
    RHS_V     pay_0_22_11  -1
    RHS_V     pay_1_22_11  -1
    RHS_V     pay_3_22_11  -1
    RHS_V     pay_4_22_11  -1
    RHS_V     pay_5_22_11  -1
    RHS_V     pay_6_22_11  -1
    RHS_V     pay_7_22_11  -1
    RHS_V     pay_16_22_11  -1
    RHS_V     pay_0_22_12  -1
    RHS_V     pay_2_22_12  -1
    RHS_V     pay_3_22_12  -1
    RHS_V     pay_4_22_12  -1
    RHS_V     pay_5_22_12  -1
    RHS_V     pay_6_22_12  -1
    RHS_V     pay_7_22_12  -1
    RHS_V     pay_16_22_12  -1
    RHS_V     pay_0_22_13  -1
    RHS_V     pay_1_22_13  -1
    RHS_V     pay_2_22_13  -1
    RHS_V     pay_3_22_13  -1
    RHS_V     pay_4_22_13  -1
    RHS_V     pay_5_22_13  -1
    RHS_V     pay_6_22_13  -1
    RHS_V     pay_7_22_13  -1
    RHS_V     pay_0_22_14  -1
    RHS_V     pay_3_22_14  -1
    RHS_V     pay_5_22_14  -1
    RHS_V     pay_6_22_14  -1
    RHS_V     pay_7_22_14  -1
    RHS_V     pay_16_22_14  -1
    RHS_V     pay_0_22_16  -1
    RHS_V     pay_2_22_16  -1
    RHS_V     pay_3_22_16  -1
    RHS_V     pay_4_22_16  -1
    RHS_V     pay_16_22_16  -1
    RHS_V     pay_0_22_17  -1
    RHS_V     pay_1_22_17  -1
    RHS_V     pay_2_22_17  -1
    RHS_V     pay_4_22_17  -1
    RHS_V     pay_5_22_17  -1
    RHS_V     pay_6_22_17  -1
    RHS_V     pay_7_22_17  -1
    RHS_V     pay_16_22_17  -1
    RHS_V     pay_0_22_18  -1
    RHS_V     pay_1_22_18  -1
    RHS_V     pay_2_22_18  -1
    RHS_V     pay_3_22_18  -1
    RHS_V     pay_4_22_18  -1
    RHS_V     pay_6_22_18  -1
    RHS_V     pay_7_22_18  -1
    RHS_V     pay_0_22_19  -1
    RHS_V     pay_1_22_19  -1
    RHS_V     pay_2_22_19  -1
    RHS_V     pay_3_22_19  -1
    RHS_V     pay_4_22_19  -1
    RHS_V     pay_6_22_19  -1
    RHS_V     pay_7_22_19  -1
    RHS_V     pay_16_22_19  -1
    RHS_V     pay_0_22_20  -1
    RHS_V     pay_3_22_20  -1
    RHS_V     pay_5_22_20  -1
    RHS_V     pay_6_22_20  -1
    RHS_V     pay_7_22_20  -1
    RHS_V     pay_16_22_20  -1
    RHS_V     pay_0_22_22  -1
    RHS_V     pay_2_22_22  -1
    RHS_V     pay_3_22_22  -1
    RHS_V     pay_4_22_22  -1
    RHS_V     pay_6_22_22  -1
    RHS_V     pay_7_22_22  -1
    RHS_V     pay_16_22_22  -1
    RHS_V     pay_0_22_23  -1
    RHS_V     pay_3_22_23  -1
    RHS_V     pay_6_22_23  -1
    RHS_V     pay_7_22_23  -1
    RHS_V     pay_16_22_23  -1
    RHS_V     pay_0_22_24  -1
    RHS_V     pay_2_22_24  -1
    RHS_V     pay_3_22_24  -1
    RHS_V     pay_4_22_24  -1
    RHS_V     pay_5_22_24  -1
    RHS_V     pay_6_22_24  -1
    RHS_V     pay_7_22_24  -1
    RHS_V     pay_16_22_24  -1
    RHS_V     pay_0_23_4  -1
    RHS_V     pay_2_23_4  -1
    RHS_V     pay_3_23_4  -1
    RHS_V     pay_0_23_6  -1
    RHS_V     pay_2_23_6  -1
    RHS_V     pay_3_23_6  -1
    RHS_V     pay_0_23_10  -1
    RHS_V     pay_2_23_10  -1
    RHS_V     pay_3_23_10  -1
    RHS_V     pay_0_23_11  -1
    RHS_V     pay_1_23_11  -1
    RHS_V     pay_3_23_11  -1
    RHS_V     pay_0_23_12  -1
    RHS_V     pay_2_23_12  -1
    RHS_V     pay_3_23_12  -1
    RHS_V     pay_0_23_14  -1
    RHS_V     pay_3_23_14  -1
    RHS_V     pay_0_23_16  -1
    RHS_V     pay_2_23_16  -1
    RHS_V     pay_3_23_16  -1
    RHS_V     pay_0_23_17  -1
    RHS_V     pay_1_23_17  -1
    RHS_V     pay_2_23_17  -1
    RHS_V     pay_0_23_20  -1
    RHS_V     pay_3_23_20  -1
    RHS_V     pay_0_23_22  -1
    RHS_V     pay_2_23_22  -1
    RHS_V     pay_3_23_22  -1
    RHS_V     pay_0_23_23  -1
    RHS_V     pay_3_23_23  -1
    RHS_V     pay_0_23_24  -1
    RHS_V     pay_2_23_24  -1
    RHS_V     pay_3_23_24  -1
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
 BV BOUND     x_1_0   
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
 BV BOUND     x_1_23  
 BV BOUND     x_2_0   
 BV BOUND     x_2_1   
 BV BOUND     x_2_2   
 BV BOUND     x_2_3   
 BV BOUND     x_2_4   
 BV BOUND     x_2_5   
 BV BOUND     x_2_6   
 BV BOUND     x_2_7   
 BV BOUND     x_2_8   
 BV BOUND     x_2_9   
 BV BOUND     x_2_10  
 BV BOUND     x_2_11  
 BV BOUND     x_2_12  
 BV BOUND     x_2_13  
 BV BOUND     x_2_14  
 BV BOUND     x_2_15  
 BV BOUND     x_2_16  
 BV BOUND     x_2_17  
 BV BOUND     x_2_18  
 BV BOUND     x_2_19  
 BV BOUND     x_2_20  
 BV BOUND     x_2_21  
 BV BOUND     x_2_22  
 BV BOUND     x_2_23  
 BV BOUND     x_3_0   
 BV BOUND     x_3_1   
 BV BOUND     x_3_2   
 BV BOUND     x_3_3   
 BV BOUND     x_3_4   
 BV BOUND     x_3_5   
 BV BOUND     x_3_6   
 BV BOUND     x_3_7   
 BV BOUND     x_3_8   
 BV BOUND     x_3_9   
 BV BOUND     x_3_10  
 BV BOUND     x_3_11  
 BV BOUND     x_3_12  
 BV BOUND     x_3_13  
 BV BOUND     x_3_14  
 BV BOUND     x_3_15  
 BV BOUND     x_3_16  
 BV BOUND     x_3_17  
 BV BOUND     x_3_18  
 BV BOUND     x_3_19  
 BV BOUND     x_3_20  
 BV BOUND     x_3_21  
 BV BOUND     x_3_22  
 BV BOUND     x_3_23  
 BV BOUND     x_4_4   
 BV BOUND     x_4_5   
 BV BOUND     x_4_6   
 BV BOUND     x_4_7   
 BV BOUND     x_4_8   
 BV BOUND     x_4_9   
 BV BOUND     x_4_10  
 BV BOUND     x_4_11  
 BV BOUND     x_4_12  
 BV BOUND     x_4_13  
 BV BOUND     x_4_14  
 BV BOUND     x_4_15  
 BV BOUND     x_4_16  
 BV BOUND     x_4_17  
 BV BOUND     x_4_18  
 BV BOUND     x_4_19  
 BV BOUND     x_4_20  
 BV BOUND     x_4_21  
 BV BOUND     x_4_22  
 BV BOUND     x_5_5   
 BV BOUND     x_5_7   
 BV BOUND     x_5_15  
 BV BOUND     x_5_16  
 BV BOUND     x_5_17  
 BV BOUND     x_5_19  
 BV BOUND     x_5_21  
 BV BOUND     x_5_22  
 BV BOUND     x_6_6   
 BV BOUND     x_6_7   
 BV BOUND     x_6_8   
 BV BOUND     x_6_9   
 BV BOUND     x_6_10  
 BV BOUND     x_6_11  
 BV BOUND     x_6_12  
 BV BOUND     x_6_13  
 BV BOUND     x_6_14  
 BV BOUND     x_6_15  
 BV BOUND     x_6_16  
 BV BOUND     x_6_19  
 BV BOUND     x_6_20  
 BV BOUND     x_6_21  
 BV BOUND     x_6_22  
 BV BOUND     x_7_7   
 BV BOUND     x_7_15  
 BV BOUND     x_7_16  
 BV BOUND     x_7_19  
 BV BOUND     x_7_21  
 BV BOUND     x_7_22  
 BV BOUND     x_8_8   
 BV BOUND     x_8_9   
 BV BOUND     x_8_10  
 BV BOUND     x_8_11  
 BV BOUND     x_8_12  
 BV BOUND     x_8_13  
 BV BOUND     x_8_14  
 BV BOUND     x_8_20  
 BV BOUND     x_9_8   
 BV BOUND     x_9_9   
 BV BOUND     x_9_10  
 BV BOUND     x_9_11  
 BV BOUND     x_9_12  
 BV BOUND     x_9_13  
 BV BOUND     x_9_14  
 BV BOUND     x_9_20  
 BV BOUND     x_10_8  
 BV BOUND     x_10_9  
 BV BOUND     x_10_10 
 BV BOUND     x_10_11 
 BV BOUND     x_10_12 
 BV BOUND     x_10_13 
 BV BOUND     x_10_14 
 BV BOUND     x_10_20 
 BV BOUND     x_11_8  
 BV BOUND     x_11_9  
 BV BOUND     x_11_10 
 BV BOUND     x_11_11 
 BV BOUND     x_11_12 
 BV BOUND     x_11_13 
 BV BOUND     x_11_14 
 BV BOUND     x_11_20 
 BV BOUND     x_12_8  
 BV BOUND     x_12_9  
 BV BOUND     x_12_10 
 BV BOUND     x_12_11 
 BV BOUND     x_12_12 
 BV BOUND     x_12_13 
 BV BOUND     x_12_14 
 BV BOUND     x_12_20 
 BV BOUND     x_13_8  
 BV BOUND     x_13_9  
 BV BOUND     x_13_10 
 BV BOUND     x_13_11 
 BV BOUND     x_13_12 
 BV BOUND     x_13_13 
 BV BOUND     x_13_14 
 BV BOUND     x_13_20 
 BV BOUND     x_14_8  
 BV BOUND     x_14_9  
 BV BOUND     x_14_10 
 BV BOUND     x_14_11 
 BV BOUND     x_14_12 
 BV BOUND     x_14_13 
 BV BOUND     x_14_14 
 BV BOUND     x_14_20 
 BV BOUND     x_15_15 
 BV BOUND     x_15_21 
 BV BOUND     x_16_16 
 BV BOUND     x_16_22 
 BV BOUND     v_0_4   
 BV BOUND     w_0_0_4 
 BV BOUND     w_2_0_4 
 BV BOUND     w_3_0_4 
 BV BOUND     v_0_6   
 BV BOUND     w_0_0_6 
 BV BOUND     w_2_0_6 
 BV BOUND     w_3_0_6 
 BV BOUND     v_0_10  
 BV BOUND     w_0_0_10
 BV BOUND     w_2_0_10
 BV BOUND     w_3_0_10
 BV BOUND     v_0_11  
 BV BOUND     w_0_0_11
 BV BOUND     w_1_0_11
 BV BOUND     w_3_0_11
 BV BOUND     v_0_12  
 BV BOUND     w_0_0_12
 BV BOUND     w_2_0_12
 BV BOUND     w_3_0_12
 BV BOUND     v_0_14  
 BV BOUND     w_0_0_14
 BV BOUND     w_3_0_14
 BV BOUND     v_0_16  
 BV BOUND     w_0_0_16
 BV BOUND     w_2_0_16
 BV BOUND     w_3_0_16
 BV BOUND     v_0_17  
 BV BOUND     w_0_0_17
 BV BOUND     w_1_0_17
 BV BOUND     w_2_0_17
 BV BOUND     v_0_20  
 BV BOUND     w_0_0_20
 BV BOUND     w_3_0_20
 BV BOUND     v_0_22  
 BV BOUND     w_0_0_22
 BV BOUND     w_2_0_22
 BV BOUND     w_3_0_22
 BV BOUND     v_0_23  
 BV BOUND     w_0_0_23
 BV BOUND     w_3_0_23
 BV BOUND     v_0_24  
 BV BOUND     w_0_0_24
 BV BOUND     w_2_0_24
 BV BOUND     w_3_0_24
 BV BOUND     v_1_4   
 BV BOUND     w_0_1_4 
 BV BOUND     w_2_1_4 
 BV BOUND     w_3_1_4 
 BV BOUND     v_1_6   
 BV BOUND     w_0_1_6 
 BV BOUND     w_2_1_6 
 BV BOUND     w_3_1_6 
 BV BOUND     v_1_10  
 BV BOUND     w_0_1_10
 BV BOUND     w_2_1_10
 BV BOUND     w_3_1_10
 BV BOUND     v_1_11  
 BV BOUND     w_0_1_11
 BV BOUND     w_1_1_11
 BV BOUND     w_3_1_11
 BV BOUND     v_1_12  
 BV BOUND     w_0_1_12
 BV BOUND     w_2_1_12
 BV BOUND     w_3_1_12
 BV BOUND     v_1_14  
 BV BOUND     w_0_1_14
 BV BOUND     w_3_1_14
 BV BOUND     v_1_16  
 BV BOUND     w_0_1_16
 BV BOUND     w_2_1_16
 BV BOUND     w_3_1_16
 BV BOUND     v_1_17  
 BV BOUND     w_0_1_17
 BV BOUND     w_1_1_17
 BV BOUND     w_2_1_17
 BV BOUND     v_1_20  
 BV BOUND     w_0_1_20
 BV BOUND     w_3_1_20
 BV BOUND     v_1_22  
 BV BOUND     w_0_1_22
 BV BOUND     w_2_1_22
 BV BOUND     w_3_1_22
 BV BOUND     v_1_23  
 BV BOUND     w_0_1_23
 BV BOUND     w_3_1_23
 BV BOUND     v_1_24  
 BV BOUND     w_0_1_24
 BV BOUND     w_2_1_24
 BV BOUND     w_3_1_24
 BV BOUND     v_2_4   
 BV BOUND     w_0_2_4 
 BV BOUND     w_2_2_4 
 BV BOUND     w_3_2_4 
 BV BOUND     v_2_6   
 BV BOUND     w_0_2_6 
 BV BOUND     w_2_2_6 
 BV BOUND     w_3_2_6 
 BV BOUND     v_2_10  
 BV BOUND     w_0_2_10
 BV BOUND     w_2_2_10
 BV BOUND     w_3_2_10
 BV BOUND     v_2_11  
 BV BOUND     w_0_2_11
 BV BOUND     w_1_2_11
 BV BOUND     w_3_2_11
 BV BOUND     v_2_12  
 BV BOUND     w_0_2_12
 BV BOUND     w_2_2_12
 BV BOUND     w_3_2_12
 BV BOUND     v_2_14  
 BV BOUND     w_0_2_14
 BV BOUND     w_3_2_14
 BV BOUND     v_2_16  
 BV BOUND     w_0_2_16
 BV BOUND     w_2_2_16
 BV BOUND     w_3_2_16
 BV BOUND     v_2_17  
 BV BOUND     w_0_2_17
 BV BOUND     w_1_2_17
 BV BOUND     w_2_2_17
 BV BOUND     v_2_20  
 BV BOUND     w_0_2_20
 BV BOUND     w_3_2_20
 BV BOUND     v_2_22  
 BV BOUND     w_0_2_22
 BV BOUND     w_2_2_22
 BV BOUND     w_3_2_22
 BV BOUND     v_2_23  
 BV BOUND     w_0_2_23
 BV BOUND     w_3_2_23
 BV BOUND     v_2_24  
 BV BOUND     w_0_2_24
 BV BOUND     w_2_2_24
 BV BOUND     w_3_2_24
 BV BOUND     v_3_4   
 BV BOUND     w_0_3_4 
 BV BOUND     w_2_3_4 
 BV BOUND     w_3_3_4 
 BV BOUND     v_3_6   
 BV BOUND     w_0_3_6 
 BV BOUND     w_2_3_6 
 BV BOUND     w_3_3_6 
 BV BOUND     v_3_10  
 BV BOUND     w_0_3_10
 BV BOUND     w_2_3_10
 BV BOUND     w_3_3_10
 BV BOUND     v_3_11  
 BV BOUND     w_0_3_11
 BV BOUND     w_1_3_11
 BV BOUND     w_3_3_11
 BV BOUND     v_3_12  
 BV BOUND     w_0_3_12
 BV BOUND     w_2_3_12
 BV BOUND     w_3_3_12
 BV BOUND     v_3_14  
 BV BOUND     w_0_3_14
 BV BOUND     w_3_3_14
 BV BOUND     v_3_16  
 BV BOUND     w_0_3_16
 BV BOUND     w_2_3_16
 BV BOUND     w_3_3_16
 BV BOUND     v_3_17  
 BV BOUND     w_0_3_17
 BV BOUND     w_1_3_17
 BV BOUND     w_2_3_17
 BV BOUND     v_3_20  
 BV BOUND     w_0_3_20
 BV BOUND     w_3_3_20
 BV BOUND     v_3_22  
 BV BOUND     w_0_3_22
 BV BOUND     w_2_3_22
 BV BOUND     w_3_3_22
 BV BOUND     v_3_23  
 BV BOUND     w_0_3_23
 BV BOUND     w_3_3_23
 BV BOUND     v_3_24  
 BV BOUND     w_0_3_24
 BV BOUND     w_2_3_24
 BV BOUND     w_3_3_24
 BV BOUND     v_4_1   
 BV BOUND     w_0_4_1 
 BV BOUND     w_1_4_1 
 BV BOUND     w_2_4_1 
 BV BOUND     w_3_4_1 
 BV BOUND     v_4_2   
 BV BOUND     w_0_4_2 
 BV BOUND     w_1_4_2 
 BV BOUND     w_2_4_2 
 BV BOUND     w_3_4_2 
 BV BOUND     v_4_4   
 BV BOUND     w_0_4_4 
 BV BOUND     w_2_4_4 
 BV BOUND     w_3_4_4 
 BV BOUND     w_4_4_4 
 BV BOUND     v_4_6   
 BV BOUND     w_0_4_6 
 BV BOUND     w_2_4_6 
 BV BOUND     w_3_4_6 
 BV BOUND     v_4_10  
 BV BOUND     w_0_4_10
 BV BOUND     w_2_4_10
 BV BOUND     w_3_4_10
 BV BOUND     v_4_11  
 BV BOUND     w_0_4_11
 BV BOUND     w_1_4_11
 BV BOUND     w_3_4_11
 BV BOUND     w_4_4_11
 BV BOUND     v_4_12  
 BV BOUND     w_0_4_12
 BV BOUND     w_2_4_12
 BV BOUND     w_3_4_12
 BV BOUND     w_4_4_12
 BV BOUND     v_4_14  
 BV BOUND     w_0_4_14
 BV BOUND     w_3_4_14
 BV BOUND     v_4_16  
 BV BOUND     w_0_4_16
 BV BOUND     w_2_4_16
 BV BOUND     w_3_4_16
 BV BOUND     w_4_4_16
 BV BOUND     v_4_17  
 BV BOUND     w_0_4_17
 BV BOUND     w_1_4_17
 BV BOUND     w_2_4_17
 BV BOUND     w_4_4_17
 BV BOUND     v_4_20  
 BV BOUND     w_0_4_20
 BV BOUND     w_3_4_20
 BV BOUND     v_4_22  
 BV BOUND     w_0_4_22
 BV BOUND     w_2_4_22
 BV BOUND     w_3_4_22
 BV BOUND     w_4_4_22
 BV BOUND     v_4_23  
 BV BOUND     w_0_4_23
 BV BOUND     w_3_4_23
 BV BOUND     v_4_24  
 BV BOUND     w_0_4_24
 BV BOUND     w_2_4_24
 BV BOUND     w_3_4_24
 BV BOUND     w_4_4_24
 BV BOUND     v_5_1   
 BV BOUND     w_0_5_1 
 BV BOUND     w_1_5_1 
 BV BOUND     w_2_5_1 
 BV BOUND     w_3_5_1 
 BV BOUND     w_5_5_1 
 BV BOUND     v_5_2   
 BV BOUND     w_0_5_2 
 BV BOUND     w_1_5_2 
 BV BOUND     w_2_5_2 
 BV BOUND     w_3_5_2 
 BV BOUND     w_5_5_2 
 BV BOUND     v_5_4   
 BV BOUND     w_0_5_4 
 BV BOUND     w_2_5_4 
 BV BOUND     w_3_5_4 
 BV BOUND     w_4_5_4 
 BV BOUND     v_5_6   
 BV BOUND     w_0_5_6 
 BV BOUND     w_2_5_6 
 BV BOUND     w_3_5_6 
 BV BOUND     v_5_10  
 BV BOUND     w_0_5_10
 BV BOUND     w_2_5_10
 BV BOUND     w_3_5_10
 BV BOUND     v_5_11  
 BV BOUND     w_0_5_11
 BV BOUND     w_1_5_11
 BV BOUND     w_3_5_11
 BV BOUND     w_4_5_11
 BV BOUND     w_5_5_11
 BV BOUND     v_5_12  
 BV BOUND     w_0_5_12
 BV BOUND     w_2_5_12
 BV BOUND     w_3_5_12
 BV BOUND     w_4_5_12
 BV BOUND     w_5_5_12
 BV BOUND     v_5_14  
 BV BOUND     w_0_5_14
 BV BOUND     w_3_5_14
 BV BOUND     w_5_5_14
 BV BOUND     v_5_16  
 BV BOUND     w_0_5_16
 BV BOUND     w_2_5_16
 BV BOUND     w_3_5_16
 BV BOUND     w_4_5_16
 BV BOUND     v_5_17  
 BV BOUND     w_0_5_17
 BV BOUND     w_1_5_17
 BV BOUND     w_2_5_17
 BV BOUND     w_4_5_17
 BV BOUND     w_5_5_17
 BV BOUND     v_5_18  
 BV BOUND     w_0_5_18
 BV BOUND     w_1_5_18
 BV BOUND     w_2_5_18
 BV BOUND     w_3_5_18
 BV BOUND     w_4_5_18
 BV BOUND     v_5_19  
 BV BOUND     w_0_5_19
 BV BOUND     w_1_5_19
 BV BOUND     w_2_5_19
 BV BOUND     w_3_5_19
 BV BOUND     w_4_5_19
 BV BOUND     v_5_20  
 BV BOUND     w_0_5_20
 BV BOUND     w_3_5_20
 BV BOUND     w_5_5_20
 BV BOUND     v_5_22  
 BV BOUND     w_0_5_22
 BV BOUND     w_2_5_22
 BV BOUND     w_3_5_22
 BV BOUND     w_4_5_22
 BV BOUND     v_5_23  
 BV BOUND     w_0_5_23
 BV BOUND     w_3_5_23
 BV BOUND     v_5_24  
 BV BOUND     w_0_5_24
 BV BOUND     w_2_5_24
 BV BOUND     w_3_5_24
 BV BOUND     w_4_5_24
 BV BOUND     w_5_5_24
 BV BOUND     v_6_1   
 BV BOUND     w_0_6_1 
 BV BOUND     w_1_6_1 
 BV BOUND     w_2_6_1 
 BV BOUND     w_3_6_1 
 BV BOUND     w_6_6_1 
 BV BOUND     v_6_2   
 BV BOUND     w_0_6_2 
 BV BOUND     w_1_6_2 
 BV BOUND     w_2_6_2 
 BV BOUND     w_3_6_2 
 BV BOUND     w_6_6_2 
 BV BOUND     v_6_4   
 BV BOUND     w_0_6_4 
 BV BOUND     w_2_6_4 
 BV BOUND     w_3_6_4 
 BV BOUND     w_4_6_4 
 BV BOUND     w_6_6_4 
 BV BOUND     v_6_6   
 BV BOUND     w_0_6_6 
 BV BOUND     w_2_6_6 
 BV BOUND     w_3_6_6 
 BV BOUND     w_6_6_6 
 BV BOUND     v_6_10  
 BV BOUND     w_0_6_10
 BV BOUND     w_2_6_10
 BV BOUND     w_3_6_10
 BV BOUND     w_6_6_10
 BV BOUND     v_6_11  
 BV BOUND     w_0_6_11
 BV BOUND     w_1_6_11
 BV BOUND     w_3_6_11
 BV BOUND     w_4_6_11
 BV BOUND     w_6_6_11
 BV BOUND     v_6_12  
 BV BOUND     w_0_6_12
 BV BOUND     w_2_6_12
 BV BOUND     w_3_6_12
 BV BOUND     w_4_6_12
 BV BOUND     w_6_6_12
 BV BOUND     v_6_14  
 BV BOUND     w_0_6_14
 BV BOUND     w_3_6_14
 BV BOUND     w_6_6_14
 BV BOUND     v_6_16  
 BV BOUND     w_0_6_16
 BV BOUND     w_2_6_16
 BV BOUND     w_3_6_16
 BV BOUND     w_4_6_16
 BV BOUND     v_6_17  
 BV BOUND     w_0_6_17
 BV BOUND     w_1_6_17
 BV BOUND     w_2_6_17
 BV BOUND     w_4_6_17
 BV BOUND     w_6_6_17
 BV BOUND     v_6_20  
 BV BOUND     w_0_6_20
 BV BOUND     w_3_6_20
 BV BOUND     w_6_6_20
 BV BOUND     v_6_22  
 BV BOUND     w_0_6_22
 BV BOUND     w_2_6_22
 BV BOUND     w_3_6_22
 BV BOUND     w_4_6_22
 BV BOUND     w_6_6_22
 BV BOUND     v_6_23  
 BV BOUND     w_0_6_23
 BV BOUND     w_3_6_23
 BV BOUND     w_6_6_23
 BV BOUND     v_6_24  
 BV BOUND     w_0_6_24
 BV BOUND     w_2_6_24
 BV BOUND     w_3_6_24
 BV BOUND     w_4_6_24
 BV BOUND     w_6_6_24
 BV BOUND     v_7_1   
 BV BOUND     w_0_7_1 
 BV BOUND     w_1_7_1 
 BV BOUND     w_2_7_1 
 BV BOUND     w_3_7_1 
 BV BOUND     w_5_7_1 
 BV BOUND     w_6_7_1 
 BV BOUND     w_7_7_1 
 BV BOUND     v_7_2   
 BV BOUND     w_0_7_2 
 BV BOUND     w_1_7_2 
 BV BOUND     w_2_7_2 
 BV BOUND     w_3_7_2 
 BV BOUND     w_5_7_2 
 BV BOUND     w_6_7_2 
 BV BOUND     w_7_7_2 
 BV BOUND     v_7_4   
 BV BOUND     w_0_7_4 
 BV BOUND     w_2_7_4 
 BV BOUND     w_3_7_4 
 BV BOUND     w_4_7_4 
 BV BOUND     w_6_7_4 
 BV BOUND     w_7_7_4 
 BV BOUND     v_7_6   
 BV BOUND     w_0_7_6 
 BV BOUND     w_2_7_6 
 BV BOUND     w_3_7_6 
 BV BOUND     w_6_7_6 
 BV BOUND     w_7_7_6 
 BV BOUND     v_7_10  
 BV BOUND     w_0_7_10
 BV BOUND     w_2_7_10
 BV BOUND     w_3_7_10
 BV BOUND     w_6_7_10
 BV BOUND     w_7_7_10
 BV BOUND     v_7_11  
 BV BOUND     w_0_7_11
 BV BOUND     w_1_7_11
 BV BOUND     w_3_7_11
 BV BOUND     w_4_7_11
 BV BOUND     w_5_7_11
 BV BOUND     w_6_7_11
 BV BOUND     w_7_7_11
 BV BOUND     v_7_12  
 BV BOUND     w_0_7_12
 BV BOUND     w_2_7_12
 BV BOUND     w_3_7_12
 BV BOUND     w_4_7_12
 BV BOUND     w_5_7_12
 BV BOUND     w_6_7_12
 BV BOUND     w_7_7_12
 BV BOUND     v_7_14  
 BV BOUND     w_0_7_14
 BV BOUND     w_3_7_14
 BV BOUND     w_5_7_14
 BV BOUND     w_6_7_14
 BV BOUND     w_7_7_14
 BV BOUND     v_7_16  
 BV BOUND     w_0_7_16
 BV BOUND     w_2_7_16
 BV BOUND     w_3_7_16
 BV BOUND     w_4_7_16
 BV BOUND     v_7_17  
 BV BOUND     w_0_7_17
 BV BOUND     w_1_7_17
 BV BOUND     w_2_7_17
 BV BOUND     w_4_7_17
 BV BOUND     w_5_7_17
 BV BOUND     w_6_7_17
 BV BOUND     w_7_7_17
 BV BOUND     v_7_18  
 BV BOUND     w_0_7_18
 BV BOUND     w_1_7_18
 BV BOUND     w_2_7_18
 BV BOUND     w_3_7_18
 BV BOUND     w_4_7_18
 BV BOUND     w_6_7_18
 BV BOUND     w_7_7_18
 BV BOUND     v_7_19  
 BV BOUND     w_0_7_19
 BV BOUND     w_1_7_19
 BV BOUND     w_2_7_19
 BV BOUND     w_3_7_19
 BV BOUND     w_4_7_19
 BV BOUND     w_6_7_19
 BV BOUND     w_7_7_19
 BV BOUND     v_7_20  
 BV BOUND     w_0_7_20
 BV BOUND     w_3_7_20
 BV BOUND     w_5_7_20
 BV BOUND     w_6_7_20
 BV BOUND     w_7_7_20
 BV BOUND     v_7_22  
 BV BOUND     w_0_7_22
 BV BOUND     w_2_7_22
 BV BOUND     w_3_7_22
 BV BOUND     w_4_7_22
 BV BOUND     w_6_7_22
 BV BOUND     w_7_7_22
 BV BOUND     v_7_23  
 BV BOUND     w_0_7_23
 BV BOUND     w_3_7_23
 BV BOUND     w_6_7_23
 BV BOUND     w_7_7_23
 BV BOUND     v_7_24  
 BV BOUND     w_0_7_24
 BV BOUND     w_2_7_24
 BV BOUND     w_3_7_24
 BV BOUND     w_4_7_24
 BV BOUND     w_5_7_24
 BV BOUND     w_6_7_24
 BV BOUND     w_7_7_24
 BV BOUND     v_8_0   
 BV BOUND     w_0_8_0 
 BV BOUND     w_1_8_0 
 BV BOUND     w_2_8_0 
 BV BOUND     w_3_8_0 
 BV BOUND     w_4_8_0 
 BV BOUND     w_6_8_0 
 BV BOUND     w_8_8_0 
 BV BOUND     w_10_8_0
 BV BOUND     w_11_8_0
 BV BOUND     w_12_8_0
 BV BOUND     w_13_8_0
 BV BOUND     w_14_8_0
 BV BOUND     v_8_1   
 BV BOUND     w_0_8_1 
 BV BOUND     w_1_8_1 
 BV BOUND     w_2_8_1 
 BV BOUND     w_3_8_1 
 BV BOUND     w_6_8_1 
 BV BOUND     w_8_8_1 
 BV BOUND     w_9_8_1 
 BV BOUND     w_11_8_1
 BV BOUND     w_12_8_1
 BV BOUND     w_13_8_1
 BV BOUND     w_14_8_1
 BV BOUND     v_8_2   
 BV BOUND     w_0_8_2 
 BV BOUND     w_1_8_2 
 BV BOUND     w_2_8_2 
 BV BOUND     w_3_8_2 
 BV BOUND     w_6_8_2 
 BV BOUND     w_8_8_2 
 BV BOUND     w_9_8_2 
 BV BOUND     w_10_8_2
 BV BOUND     w_11_8_2
 BV BOUND     w_12_8_2
 BV BOUND     w_13_8_2
 BV BOUND     w_14_8_2
 BV BOUND     v_8_3   
 BV BOUND     w_0_8_3 
 BV BOUND     w_1_8_3 
 BV BOUND     w_2_8_3 
 BV BOUND     w_3_8_3 
 BV BOUND     w_4_8_3 
 BV BOUND     w_6_8_3 
 BV BOUND     w_8_8_3 
 BV BOUND     w_9_8_3 
 BV BOUND     w_10_8_3
 BV BOUND     w_12_8_3
 BV BOUND     w_13_8_3
 BV BOUND     w_14_8_3
 BV BOUND     v_8_4   
 BV BOUND     w_0_8_4 
 BV BOUND     w_2_8_4 
 BV BOUND     w_3_8_4 
 BV BOUND     w_4_8_4 
 BV BOUND     w_6_8_4 
 BV BOUND     w_8_8_4 
 BV BOUND     w_9_8_4 
 BV BOUND     w_10_8_4
 BV BOUND     w_13_8_4
 BV BOUND     w_14_8_4
 BV BOUND     v_8_5   
 BV BOUND     w_0_8_5 
 BV BOUND     w_1_8_5 
 BV BOUND     w_2_8_5 
 BV BOUND     w_3_8_5 
 BV BOUND     w_4_8_5 
 BV BOUND     w_6_8_5 
 BV BOUND     w_8_8_5 
 BV BOUND     w_9_8_5 
 BV BOUND     w_11_8_5
 BV BOUND     w_12_8_5
 BV BOUND     w_13_8_5
 BV BOUND     w_14_8_5
 BV BOUND     v_8_6   
 BV BOUND     w_0_8_6 
 BV BOUND     w_2_8_6 
 BV BOUND     w_3_8_6 
 BV BOUND     w_6_8_6 
 BV BOUND     w_8_8_6 
 BV BOUND     w_9_8_6 
 BV BOUND     w_10_8_6
 BV BOUND     w_11_8_6
 BV BOUND     w_12_8_6
 BV BOUND     w_13_8_6
 BV BOUND     w_14_8_6
 BV BOUND     v_8_8   
 BV BOUND     w_0_8_8 
 BV BOUND     w_1_8_8 
 BV BOUND     w_2_8_8 
 BV BOUND     w_3_8_8 
 BV BOUND     w_4_8_8 
 BV BOUND     w_6_8_8 
 BV BOUND     w_8_8_8 
 BV BOUND     w_9_8_8 
 BV BOUND     w_10_8_8
 BV BOUND     w_11_8_8
 BV BOUND     w_12_8_8
 BV BOUND     w_14_8_8
 BV BOUND     v_8_10  
 BV BOUND     w_0_8_10
 BV BOUND     w_2_8_10
 BV BOUND     w_3_8_10
 BV BOUND     w_6_8_10
 BV BOUND     w_8_8_10
 BV BOUND     w_10_8_10
 BV BOUND     w_12_8_10
 BV BOUND     w_13_8_10
 BV BOUND     w_14_8_10
 BV BOUND     v_8_11  
 BV BOUND     w_0_8_11
 BV BOUND     w_1_8_11
 BV BOUND     w_3_8_11
 BV BOUND     w_4_8_11
 BV BOUND     w_6_8_11
 BV BOUND     w_8_8_11
 BV BOUND     w_9_8_11
 BV BOUND     w_10_8_11
 BV BOUND     w_11_8_11
 BV BOUND     w_12_8_11
 BV BOUND     w_13_8_11
 BV BOUND     w_14_8_11
 BV BOUND     v_8_12  
 BV BOUND     w_0_8_12
 BV BOUND     w_2_8_12
 BV BOUND     w_3_8_12
 BV BOUND     w_4_8_12
 BV BOUND     w_6_8_12
 BV BOUND     w_8_8_12
 BV BOUND     w_10_8_12
 BV BOUND     w_12_8_12
 BV BOUND     w_13_8_12
 BV BOUND     w_14_8_12
 BV BOUND     v_8_14  
 BV BOUND     w_0_8_14
 BV BOUND     w_3_8_14
 BV BOUND     w_6_8_14
 BV BOUND     w_8_8_14
 BV BOUND     w_9_8_14
 BV BOUND     w_10_8_14
 BV BOUND     w_11_8_14
 BV BOUND     w_12_8_14
 BV BOUND     w_13_8_14
 BV BOUND     w_14_8_14
 BV BOUND     v_8_15  
 BV BOUND     w_0_8_15
 BV BOUND     w_1_8_15
 BV BOUND     w_2_8_15
 BV BOUND     w_3_8_15
 BV BOUND     w_4_8_15
 BV BOUND     w_6_8_15
 BV BOUND     w_8_8_15
 BV BOUND     w_9_8_15
 BV BOUND     w_10_8_15
 BV BOUND     w_11_8_15
 BV BOUND     w_13_8_15
 BV BOUND     w_14_8_15
 BV BOUND     v_8_16  
 BV BOUND     w_0_8_16
 BV BOUND     w_2_8_16
 BV BOUND     w_3_8_16
 BV BOUND     w_4_8_16
 BV BOUND     w_8_8_16
 BV BOUND     w_9_8_16
 BV BOUND     w_10_8_16
 BV BOUND     w_12_8_16
 BV BOUND     w_13_8_16
 BV BOUND     w_14_8_16
 BV BOUND     v_8_17  
 BV BOUND     w_0_8_17
 BV BOUND     w_1_8_17
 BV BOUND     w_2_8_17
 BV BOUND     w_4_8_17
 BV BOUND     w_6_8_17
 BV BOUND     w_8_8_17
 BV BOUND     w_9_8_17
 BV BOUND     w_10_8_17
 BV BOUND     w_11_8_17
 BV BOUND     w_12_8_17
 BV BOUND     w_13_8_17
 BV BOUND     w_14_8_17
 BV BOUND     v_8_20  
 BV BOUND     w_0_8_20
 BV BOUND     w_3_8_20
 BV BOUND     w_6_8_20
 BV BOUND     w_8_8_20
 BV BOUND     w_9_8_20
 BV BOUND     w_10_8_20
 BV BOUND     w_12_8_20
 BV BOUND     w_14_8_20
 BV BOUND     v_8_21  
 BV BOUND     w_0_8_21
 BV BOUND     w_1_8_21
 BV BOUND     w_2_8_21
 BV BOUND     w_3_8_21
 BV BOUND     w_4_8_21
 BV BOUND     w_6_8_21
 BV BOUND     w_8_8_21
 BV BOUND     w_9_8_21
 BV BOUND     w_10_8_21
 BV BOUND     w_11_8_21
 BV BOUND     w_12_8_21
 BV BOUND     w_13_8_21
 BV BOUND     v_8_22  
 BV BOUND     w_0_8_22
 BV BOUND     w_2_8_22
 BV BOUND     w_3_8_22
 BV BOUND     w_4_8_22
 BV BOUND     w_6_8_22
 BV BOUND     w_8_8_22
 BV BOUND     w_9_8_22
 BV BOUND     w_10_8_22
 BV BOUND     w_12_8_22
 BV BOUND     w_13_8_22
 BV BOUND     w_14_8_22
 BV BOUND     v_8_23  
 BV BOUND     w_0_8_23
 BV BOUND     w_3_8_23
 BV BOUND     w_6_8_23
 BV BOUND     w_8_8_23
 BV BOUND     w_9_8_23
 BV BOUND     w_10_8_23
 BV BOUND     w_11_8_23
 BV BOUND     w_12_8_23
 BV BOUND     w_13_8_23
 BV BOUND     w_14_8_23
 BV BOUND     v_8_24  
 BV BOUND     w_0_8_24
 BV BOUND     w_2_8_24
 BV BOUND     w_3_8_24
 BV BOUND     w_4_8_24
 BV BOUND     w_6_8_24
 BV BOUND     w_8_8_24
 BV BOUND     w_9_8_24
 BV BOUND     w_10_8_24
 BV BOUND     w_11_8_24
 BV BOUND     w_12_8_24
 BV BOUND     w_13_8_24
 BV BOUND     w_14_8_24
 BV BOUND     v_9_0   
 BV BOUND     w_0_9_0 
 BV BOUND     w_1_9_0 
 BV BOUND     w_2_9_0 
 BV BOUND     w_3_9_0 
 BV BOUND     w_4_9_0 
 BV BOUND     w_6_9_0 
 BV BOUND     w_8_9_0 
 BV BOUND     w_10_9_0
 BV BOUND     w_11_9_0
 BV BOUND     w_12_9_0
 BV BOUND     w_13_9_0
 BV BOUND     w_14_9_0
 BV BOUND     v_9_1   
 BV BOUND     w_0_9_1 
 BV BOUND     w_1_9_1 
 BV BOUND     w_2_9_1 
 BV BOUND     w_3_9_1 
 BV BOUND     w_6_9_1 
 BV BOUND     w_8_9_1 
 BV BOUND     w_9_9_1 
 BV BOUND     w_11_9_1
 BV BOUND     w_12_9_1
 BV BOUND     w_13_9_1
 BV BOUND     w_14_9_1
 BV BOUND     v_9_2   
 BV BOUND     w_0_9_2 
 BV BOUND     w_1_9_2 
 BV BOUND     w_2_9_2 
 BV BOUND     w_3_9_2 
 BV BOUND     w_6_9_2 
 BV BOUND     w_8_9_2 
 BV BOUND     w_9_9_2 
 BV BOUND     w_10_9_2
 BV BOUND     w_11_9_2
 BV BOUND     w_12_9_2
 BV BOUND     w_13_9_2
 BV BOUND     w_14_9_2
 BV BOUND     v_9_3   
 BV BOUND     w_0_9_3 
 BV BOUND     w_1_9_3 
 BV BOUND     w_2_9_3 
 BV BOUND     w_3_9_3 
 BV BOUND     w_4_9_3 
 BV BOUND     w_6_9_3 
 BV BOUND     w_8_9_3 
 BV BOUND     w_9_9_3 
 BV BOUND     w_10_9_3
 BV BOUND     w_12_9_3
 BV BOUND     w_13_9_3
 BV BOUND     w_14_9_3
 BV BOUND     v_9_4   
 BV BOUND     w_0_9_4 
 BV BOUND     w_2_9_4 
 BV BOUND     w_3_9_4 
 BV BOUND     w_4_9_4 
 BV BOUND     w_6_9_4 
 BV BOUND     w_8_9_4 
 BV BOUND     w_9_9_4 
 BV BOUND     w_10_9_4
 BV BOUND     w_13_9_4
 BV BOUND     w_14_9_4
 BV BOUND     v_9_5   
 BV BOUND     w_0_9_5 
 BV BOUND     w_1_9_5 
 BV BOUND     w_2_9_5 
 BV BOUND     w_3_9_5 
 BV BOUND     w_4_9_5 
 BV BOUND     w_6_9_5 
 BV BOUND     w_8_9_5 
 BV BOUND     w_9_9_5 
 BV BOUND     w_11_9_5
 BV BOUND     w_12_9_5
 BV BOUND     w_13_9_5
 BV BOUND     w_14_9_5
 BV BOUND     v_9_6   
 BV BOUND     w_0_9_6 
 BV BOUND     w_2_9_6 
 BV BOUND     w_3_9_6 
 BV BOUND     w_6_9_6 
 BV BOUND     w_8_9_6 
 BV BOUND     w_9_9_6 
 BV BOUND     w_10_9_6
 BV BOUND     w_11_9_6
 BV BOUND     w_12_9_6
 BV BOUND     w_13_9_6
 BV BOUND     w_14_9_6
 BV BOUND     v_9_8   
 BV BOUND     w_0_9_8 
 BV BOUND     w_1_9_8 
 BV BOUND     w_2_9_8 
 BV BOUND     w_3_9_8 
 BV BOUND     w_4_9_8 
 BV BOUND     w_6_9_8 
 BV BOUND     w_8_9_8 
 BV BOUND     w_9_9_8 
 BV BOUND     w_10_9_8
 BV BOUND     w_11_9_8
 BV BOUND     w_12_9_8
 BV BOUND     w_14_9_8
 BV BOUND     v_9_10  
 BV BOUND     w_0_9_10
 BV BOUND     w_2_9_10
 BV BOUND     w_3_9_10
 BV BOUND     w_6_9_10
 BV BOUND     w_8_9_10
 BV BOUND     w_10_9_10
 BV BOUND     w_12_9_10
 BV BOUND     w_13_9_10
 BV BOUND     w_14_9_10
 BV BOUND     v_9_11  
 BV BOUND     w_0_9_11
 BV BOUND     w_1_9_11
 BV BOUND     w_3_9_11
 BV BOUND     w_4_9_11
 BV BOUND     w_6_9_11
 BV BOUND     w_8_9_11
 BV BOUND     w_9_9_11
 BV BOUND     w_10_9_11
 BV BOUND     w_11_9_11
 BV BOUND     w_12_9_11
 BV BOUND     w_13_9_11
 BV BOUND     w_14_9_11
 BV BOUND     v_9_12  
 BV BOUND     w_0_9_12
 BV BOUND     w_2_9_12
 BV BOUND     w_3_9_12
 BV BOUND     w_4_9_12
 BV BOUND     w_6_9_12
 BV BOUND     w_8_9_12
 BV BOUND     w_10_9_12
 BV BOUND     w_12_9_12
 BV BOUND     w_13_9_12
 BV BOUND     w_14_9_12
 BV BOUND     v_9_14  
 BV BOUND     w_0_9_14
 BV BOUND     w_3_9_14
 BV BOUND     w_6_9_14
 BV BOUND     w_8_9_14
 BV BOUND     w_9_9_14
 BV BOUND     w_10_9_14
 BV BOUND     w_11_9_14
 BV BOUND     w_12_9_14
 BV BOUND     w_13_9_14
 BV BOUND     w_14_9_14
 BV BOUND     v_9_15  
 BV BOUND     w_0_9_15
 BV BOUND     w_1_9_15
 BV BOUND     w_2_9_15
 BV BOUND     w_3_9_15
 BV BOUND     w_4_9_15
 BV BOUND     w_6_9_15
 BV BOUND     w_8_9_15
 BV BOUND     w_9_9_15
 BV BOUND     w_10_9_15
 BV BOUND     w_11_9_15
 BV BOUND     w_13_9_15
 BV BOUND     w_14_9_15
 BV BOUND     v_9_16  
 BV BOUND     w_0_9_16
 BV BOUND     w_2_9_16
 BV BOUND     w_3_9_16
 BV BOUND     w_4_9_16
 BV BOUND     w_8_9_16
 BV BOUND     w_9_9_16
 BV BOUND     w_10_9_16
 BV BOUND     w_12_9_16
 BV BOUND     w_13_9_16
 BV BOUND     w_14_9_16
 BV BOUND     v_9_17  
 BV BOUND     w_0_9_17
 BV BOUND     w_1_9_17
 BV BOUND     w_2_9_17
 BV BOUND     w_4_9_17
 BV BOUND     w_6_9_17
 BV BOUND     w_8_9_17
 BV BOUND     w_9_9_17
 BV BOUND     w_10_9_17
 BV BOUND     w_11_9_17
 BV BOUND     w_12_9_17
 BV BOUND     w_13_9_17
 BV BOUND     w_14_9_17
 BV BOUND     v_9_20  
 BV BOUND     w_0_9_20
 BV BOUND     w_3_9_20
 BV BOUND     w_6_9_20
 BV BOUND     w_8_9_20
 BV BOUND     w_9_9_20
 BV BOUND     w_10_9_20
 BV BOUND     w_12_9_20
 BV BOUND     w_14_9_20
 BV BOUND     v_9_21  
 BV BOUND     w_0_9_21
 BV BOUND     w_1_9_21
 BV BOUND     w_2_9_21
 BV BOUND     w_3_9_21
 BV BOUND     w_4_9_21
 BV BOUND     w_6_9_21
 BV BOUND     w_8_9_21
 BV BOUND     w_9_9_21
 BV BOUND     w_10_9_21
 BV BOUND     w_11_9_21
 BV BOUND     w_12_9_21
 BV BOUND     w_13_9_21
 BV BOUND     v_9_22  
 BV BOUND     w_0_9_22
 BV BOUND     w_2_9_22
 BV BOUND     w_3_9_22
 BV BOUND     w_4_9_22
 BV BOUND     w_6_9_22
 BV BOUND     w_8_9_22
 BV BOUND     w_9_9_22
 BV BOUND     w_10_9_22
 BV BOUND     w_12_9_22
 BV BOUND     w_13_9_22
 BV BOUND     w_14_9_22
 BV BOUND     v_9_23  
 BV BOUND     w_0_9_23
 BV BOUND     w_3_9_23
 BV BOUND     w_6_9_23
 BV BOUND     w_8_9_23
 BV BOUND     w_9_9_23
 BV BOUND     w_10_9_23
 BV BOUND     w_11_9_23
 BV BOUND     w_12_9_23
 BV BOUND     w_13_9_23
 BV BOUND     w_14_9_23
 BV BOUND     v_9_24  
 BV BOUND     w_0_9_24
 BV BOUND     w_2_9_24
 BV BOUND     w_3_9_24
 BV BOUND     w_4_9_24
 BV BOUND     w_6_9_24
 BV BOUND     w_8_9_24
 BV BOUND     w_9_9_24
 BV BOUND     w_10_9_24
 BV BOUND     w_11_9_24
 BV BOUND     w_12_9_24
 BV BOUND     w_13_9_24
 BV BOUND     w_14_9_24
 BV BOUND     v_10_0  
 BV BOUND     w_0_10_0
 BV BOUND     w_1_10_0
 BV BOUND     w_2_10_0
 BV BOUND     w_3_10_0
 BV BOUND     w_4_10_0
 BV BOUND     w_6_10_0
 BV BOUND     w_8_10_0
 BV BOUND     w_10_10_0
 BV BOUND     w_11_10_0
 BV BOUND     w_12_10_0
 BV BOUND     w_13_10_0
 BV BOUND     w_14_10_0
 BV BOUND     v_10_1  
 BV BOUND     w_0_10_1
 BV BOUND     w_1_10_1
 BV BOUND     w_2_10_1
 BV BOUND     w_3_10_1
 BV BOUND     w_6_10_1
 BV BOUND     w_8_10_1
 BV BOUND     w_9_10_1
 BV BOUND     w_11_10_1
 BV BOUND     w_12_10_1
 BV BOUND     w_13_10_1
 BV BOUND     w_14_10_1
 BV BOUND     v_10_2  
 BV BOUND     w_0_10_2
 BV BOUND     w_1_10_2
 BV BOUND     w_2_10_2
 BV BOUND     w_3_10_2
 BV BOUND     w_6_10_2
 BV BOUND     w_8_10_2
 BV BOUND     w_9_10_2
 BV BOUND     w_10_10_2
 BV BOUND     w_11_10_2
 BV BOUND     w_12_10_2
 BV BOUND     w_13_10_2
 BV BOUND     w_14_10_2
 BV BOUND     v_10_3  
 BV BOUND     w_0_10_3
 BV BOUND     w_1_10_3
 BV BOUND     w_2_10_3
 BV BOUND     w_3_10_3
 BV BOUND     w_4_10_3
 BV BOUND     w_6_10_3
 BV BOUND     w_8_10_3
 BV BOUND     w_9_10_3
 BV BOUND     w_10_10_3
 BV BOUND     w_12_10_3
 BV BOUND     w_13_10_3
 BV BOUND     w_14_10_3
 BV BOUND     v_10_4  
 BV BOUND     w_0_10_4
 BV BOUND     w_2_10_4
 BV BOUND     w_3_10_4
 BV BOUND     w_4_10_4
 BV BOUND     w_6_10_4
 BV BOUND     w_8_10_4
 BV BOUND     w_9_10_4
 BV BOUND     w_10_10_4
 BV BOUND     w_13_10_4
 BV BOUND     w_14_10_4
 BV BOUND     v_10_5  
 BV BOUND     w_0_10_5
 BV BOUND     w_1_10_5
 BV BOUND     w_2_10_5
 BV BOUND     w_3_10_5
 BV BOUND     w_4_10_5
 BV BOUND     w_6_10_5
 BV BOUND     w_8_10_5
 BV BOUND     w_9_10_5
 BV BOUND     w_11_10_5
 BV BOUND     w_12_10_5
 BV BOUND     w_13_10_5
 BV BOUND     w_14_10_5
 BV BOUND     v_10_6  
 BV BOUND     w_0_10_6
 BV BOUND     w_2_10_6
 BV BOUND     w_3_10_6
 BV BOUND     w_6_10_6
 BV BOUND     w_8_10_6
 BV BOUND     w_9_10_6
 BV BOUND     w_10_10_6
 BV BOUND     w_11_10_6
 BV BOUND     w_12_10_6
 BV BOUND     w_13_10_6
 BV BOUND     w_14_10_6
 BV BOUND     v_10_8  
 BV BOUND     w_0_10_8
 BV BOUND     w_1_10_8
 BV BOUND     w_2_10_8
 BV BOUND     w_3_10_8
 BV BOUND     w_4_10_8
 BV BOUND     w_6_10_8
 BV BOUND     w_8_10_8
 BV BOUND     w_9_10_8
 BV BOUND     w_10_10_8
 BV BOUND     w_11_10_8
 BV BOUND     w_12_10_8
 BV BOUND     w_14_10_8
 BV BOUND     v_10_10 
 BV BOUND     w_0_10_10
 BV BOUND     w_2_10_10
 BV BOUND     w_3_10_10
 BV BOUND     w_6_10_10
 BV BOUND     w_8_10_10
 BV BOUND     w_10_10_10
 BV BOUND     w_12_10_10
 BV BOUND     w_13_10_10
 BV BOUND     w_14_10_10
 BV BOUND     v_10_11 
 BV BOUND     w_0_10_11
 BV BOUND     w_1_10_11
 BV BOUND     w_3_10_11
 BV BOUND     w_4_10_11
 BV BOUND     w_6_10_11
 BV BOUND     w_8_10_11
 BV BOUND     w_9_10_11
 BV BOUND     w_10_10_11
 BV BOUND     w_11_10_11
 BV BOUND     w_12_10_11
 BV BOUND     w_13_10_11
 BV BOUND     w_14_10_11
 BV BOUND     v_10_12 
 BV BOUND     w_0_10_12
 BV BOUND     w_2_10_12
 BV BOUND     w_3_10_12
 BV BOUND     w_4_10_12
 BV BOUND     w_6_10_12
 BV BOUND     w_8_10_12
 BV BOUND     w_10_10_12
 BV BOUND     w_12_10_12
 BV BOUND     w_13_10_12
 BV BOUND     w_14_10_12
 BV BOUND     v_10_14 
 BV BOUND     w_0_10_14
 BV BOUND     w_3_10_14
 BV BOUND     w_6_10_14
 BV BOUND     w_8_10_14
 BV BOUND     w_9_10_14
 BV BOUND     w_10_10_14
 BV BOUND     w_11_10_14
 BV BOUND     w_12_10_14
 BV BOUND     w_13_10_14
 BV BOUND     w_14_10_14
 BV BOUND     v_10_15 
 BV BOUND     w_0_10_15
 BV BOUND     w_1_10_15
 BV BOUND     w_2_10_15
 BV BOUND     w_3_10_15
 BV BOUND     w_4_10_15
 BV BOUND     w_6_10_15
 BV BOUND     w_8_10_15
 BV BOUND     w_9_10_15
 BV BOUND     w_10_10_15
 BV BOUND     w_11_10_15
 BV BOUND     w_13_10_15
 BV BOUND     w_14_10_15
 BV BOUND     v_10_16 
 BV BOUND     w_0_10_16
 BV BOUND     w_2_10_16
 BV BOUND     w_3_10_16
 BV BOUND     w_4_10_16
 BV BOUND     w_8_10_16
 BV BOUND     w_9_10_16
 BV BOUND     w_10_10_16
 BV BOUND     w_12_10_16
 BV BOUND     w_13_10_16
 BV BOUND     w_14_10_16
 BV BOUND     v_10_17 
 BV BOUND     w_0_10_17
 BV BOUND     w_1_10_17
 BV BOUND     w_2_10_17
 BV BOUND     w_4_10_17
 BV BOUND     w_6_10_17
 BV BOUND     w_8_10_17
 BV BOUND     w_9_10_17
 BV BOUND     w_10_10_17
 BV BOUND     w_11_10_17
 BV BOUND     w_12_10_17
 BV BOUND     w_13_10_17
 BV BOUND     w_14_10_17
 BV BOUND     v_10_20 
 BV BOUND     w_0_10_20
 BV BOUND     w_3_10_20
 BV BOUND     w_6_10_20
 BV BOUND     w_8_10_20
 BV BOUND     w_9_10_20
 BV BOUND     w_10_10_20
 BV BOUND     w_12_10_20
 BV BOUND     w_14_10_20
 BV BOUND     v_10_21 
 BV BOUND     w_0_10_21
 BV BOUND     w_1_10_21
 BV BOUND     w_2_10_21
 BV BOUND     w_3_10_21
 BV BOUND     w_4_10_21
 BV BOUND     w_6_10_21
 BV BOUND     w_8_10_21
 BV BOUND     w_9_10_21
 BV BOUND     w_10_10_21
 BV BOUND     w_11_10_21
 BV BOUND     w_12_10_21
 BV BOUND     w_13_10_21
 BV BOUND     v_10_22 
 BV BOUND     w_0_10_22
 BV BOUND     w_2_10_22
 BV BOUND     w_3_10_22
 BV BOUND     w_4_10_22
 BV BOUND     w_6_10_22
 BV BOUND     w_8_10_22
 BV BOUND     w_9_10_22
 BV BOUND     w_10_10_22
 BV BOUND     w_12_10_22
 BV BOUND     w_13_10_22
 BV BOUND     w_14_10_22
 BV BOUND     v_10_23 
 BV BOUND     w_0_10_23
 BV BOUND     w_3_10_23
 BV BOUND     w_6_10_23
 BV BOUND     w_8_10_23
 BV BOUND     w_9_10_23
 BV BOUND     w_10_10_23
 BV BOUND     w_11_10_23
 BV BOUND     w_12_10_23
 BV BOUND     w_13_10_23
 BV BOUND     w_14_10_23
 BV BOUND     v_10_24 
 BV BOUND     w_0_10_24
 BV BOUND     w_2_10_24
 BV BOUND     w_3_10_24
 BV BOUND     w_4_10_24
 BV BOUND     w_6_10_24
 BV BOUND     w_8_10_24
 BV BOUND     w_9_10_24
 BV BOUND     w_10_10_24
 BV BOUND     w_11_10_24
 BV BOUND     w_12_10_24
 BV BOUND     w_13_10_24
 BV BOUND     w_14_10_24
 BV BOUND     v_11_0  
 BV BOUND     w_0_11_0
 BV BOUND     w_1_11_0
 BV BOUND     w_2_11_0
 BV BOUND     w_3_11_0
 BV BOUND     w_4_11_0
 BV BOUND     w_6_11_0
 BV BOUND     w_8_11_0
 BV BOUND     w_10_11_0
 BV BOUND     w_11_11_0
 BV BOUND     w_12_11_0
 BV BOUND     w_13_11_0
 BV BOUND     w_14_11_0
 BV BOUND     v_11_1  
 BV BOUND     w_0_11_1
 BV BOUND     w_1_11_1
 BV BOUND     w_2_11_1
 BV BOUND     w_3_11_1
 BV BOUND     w_6_11_1
 BV BOUND     w_8_11_1
 BV BOUND     w_9_11_1
 BV BOUND     w_11_11_1
 BV BOUND     w_12_11_1
 BV BOUND     w_13_11_1
 BV BOUND     w_14_11_1
 BV BOUND     v_11_2  
 BV BOUND     w_0_11_2
 BV BOUND     w_1_11_2
 BV BOUND     w_2_11_2
 BV BOUND     w_3_11_2
 BV BOUND     w_6_11_2
 BV BOUND     w_8_11_2
 BV BOUND     w_9_11_2
 BV BOUND     w_10_11_2
 BV BOUND     w_11_11_2
 BV BOUND     w_12_11_2
 BV BOUND     w_13_11_2
 BV BOUND     w_14_11_2
 BV BOUND     v_11_3  
 BV BOUND     w_0_11_3
 BV BOUND     w_1_11_3
 BV BOUND     w_2_11_3
 BV BOUND     w_3_11_3
 BV BOUND     w_4_11_3
 BV BOUND     w_6_11_3
 BV BOUND     w_8_11_3
 BV BOUND     w_9_11_3
 BV BOUND     w_10_11_3
 BV BOUND     w_12_11_3
 BV BOUND     w_13_11_3
 BV BOUND     w_14_11_3
 BV BOUND     v_11_4  
 BV BOUND     w_0_11_4
 BV BOUND     w_2_11_4
 BV BOUND     w_3_11_4
 BV BOUND     w_4_11_4
 BV BOUND     w_6_11_4
 BV BOUND     w_8_11_4
 BV BOUND     w_9_11_4
 BV BOUND     w_10_11_4
 BV BOUND     w_13_11_4
 BV BOUND     w_14_11_4
 BV BOUND     v_11_5  
 BV BOUND     w_0_11_5
 BV BOUND     w_1_11_5
 BV BOUND     w_2_11_5
 BV BOUND     w_3_11_5
 BV BOUND     w_4_11_5
 BV BOUND     w_6_11_5
 BV BOUND     w_8_11_5
 BV BOUND     w_9_11_5
 BV BOUND     w_11_11_5
 BV BOUND     w_12_11_5
 BV BOUND     w_13_11_5
 BV BOUND     w_14_11_5
 BV BOUND     v_11_6  
 BV BOUND     w_0_11_6
 BV BOUND     w_2_11_6
 BV BOUND     w_3_11_6
 BV BOUND     w_6_11_6
 BV BOUND     w_8_11_6
 BV BOUND     w_9_11_6
 BV BOUND     w_10_11_6
 BV BOUND     w_11_11_6
 BV BOUND     w_12_11_6
 BV BOUND     w_13_11_6
 BV BOUND     w_14_11_6
 BV BOUND     v_11_8  
 BV BOUND     w_0_11_8
 BV BOUND     w_1_11_8
 BV BOUND     w_2_11_8
 BV BOUND     w_3_11_8
 BV BOUND     w_4_11_8
 BV BOUND     w_6_11_8
 BV BOUND     w_8_11_8
 BV BOUND     w_9_11_8
 BV BOUND     w_10_11_8
 BV BOUND     w_11_11_8
 BV BOUND     w_12_11_8
 BV BOUND     w_14_11_8
 BV BOUND     v_11_10 
 BV BOUND     w_0_11_10
 BV BOUND     w_2_11_10
 BV BOUND     w_3_11_10
 BV BOUND     w_6_11_10
 BV BOUND     w_8_11_10
 BV BOUND     w_10_11_10
 BV BOUND     w_12_11_10
 BV BOUND     w_13_11_10
 BV BOUND     w_14_11_10
 BV BOUND     v_11_11 
 BV BOUND     w_0_11_11
 BV BOUND     w_1_11_11
 BV BOUND     w_3_11_11
 BV BOUND     w_4_11_11
 BV BOUND     w_6_11_11
 BV BOUND     w_8_11_11
 BV BOUND     w_9_11_11
 BV BOUND     w_10_11_11
 BV BOUND     w_11_11_11
 BV BOUND     w_12_11_11
 BV BOUND     w_13_11_11
 BV BOUND     w_14_11_11
 BV BOUND     v_11_12 
 BV BOUND     w_0_11_12
 BV BOUND     w_2_11_12
 BV BOUND     w_3_11_12
 BV BOUND     w_4_11_12
 BV BOUND     w_6_11_12
 BV BOUND     w_8_11_12
 BV BOUND     w_10_11_12
 BV BOUND     w_12_11_12
 BV BOUND     w_13_11_12
 BV BOUND     w_14_11_12
 BV BOUND     v_11_14 
 BV BOUND     w_0_11_14
 BV BOUND     w_3_11_14
 BV BOUND     w_6_11_14
 BV BOUND     w_8_11_14
 BV BOUND     w_9_11_14
 BV BOUND     w_10_11_14
 BV BOUND     w_11_11_14
 BV BOUND     w_12_11_14
 BV BOUND     w_13_11_14
 BV BOUND     w_14_11_14
 BV BOUND     v_11_15 
 BV BOUND     w_0_11_15
 BV BOUND     w_1_11_15
 BV BOUND     w_2_11_15
 BV BOUND     w_3_11_15
 BV BOUND     w_4_11_15
 BV BOUND     w_6_11_15
 BV BOUND     w_8_11_15
 BV BOUND     w_9_11_15
 BV BOUND     w_10_11_15
 BV BOUND     w_11_11_15
 BV BOUND     w_13_11_15
 BV BOUND     w_14_11_15
 BV BOUND     v_11_16 
 BV BOUND     w_0_11_16
 BV BOUND     w_2_11_16
 BV BOUND     w_3_11_16
 BV BOUND     w_4_11_16
 BV BOUND     w_8_11_16
 BV BOUND     w_9_11_16
 BV BOUND     w_10_11_16
 BV BOUND     w_12_11_16
 BV BOUND     w_13_11_16
 BV BOUND     w_14_11_16
 BV BOUND     v_11_17 
 BV BOUND     w_0_11_17
 BV BOUND     w_1_11_17
 BV BOUND     w_2_11_17
 BV BOUND     w_4_11_17
 BV BOUND     w_6_11_17
 BV BOUND     w_8_11_17
 BV BOUND     w_9_11_17
 BV BOUND     w_10_11_17
 BV BOUND     w_11_11_17
 BV BOUND     w_12_11_17
 BV BOUND     w_13_11_17
 BV BOUND     w_14_11_17
 BV BOUND     v_11_20 
 BV BOUND     w_0_11_20
 BV BOUND     w_3_11_20
 BV BOUND     w_6_11_20
 BV BOUND     w_8_11_20
 BV BOUND     w_9_11_20
 BV BOUND     w_10_11_20
 BV BOUND     w_12_11_20
 BV BOUND     w_14_11_20
 BV BOUND     v_11_21 
 BV BOUND     w_0_11_21
 BV BOUND     w_1_11_21
 BV BOUND     w_2_11_21
 BV BOUND     w_3_11_21
 BV BOUND     w_4_11_21
 BV BOUND     w_6_11_21
 BV BOUND     w_8_11_21
 BV BOUND     w_9_11_21
 BV BOUND     w_10_11_21
 BV BOUND     w_11_11_21
 BV BOUND     w_12_11_21
 BV BOUND     w_13_11_21
 BV BOUND     v_11_22 
 BV BOUND     w_0_11_22
 BV BOUND     w_2_11_22
 BV BOUND     w_3_11_22
 BV BOUND     w_4_11_22
 BV BOUND     w_6_11_22
 BV BOUND     w_8_11_22
 BV BOUND     w_9_11_22
 BV BOUND     w_10_11_22
 BV BOUND     w_12_11_22
 BV BOUND     w_13_11_22
 BV BOUND     w_14_11_22
 BV BOUND     v_11_23 
 BV BOUND     w_0_11_23
 BV BOUND     w_3_11_23
 BV BOUND     w_6_11_23
 BV BOUND     w_8_11_23
 BV BOUND     w_9_11_23
 BV BOUND     w_10_11_23
 BV BOUND     w_11_11_23
 BV BOUND     w_12_11_23
 BV BOUND     w_13_11_23
 BV BOUND     w_14_11_23
 BV BOUND     v_11_24 
 BV BOUND     w_0_11_24
 BV BOUND     w_2_11_24
 BV BOUND     w_3_11_24
 BV BOUND     w_4_11_24
 BV BOUND     w_6_11_24
 BV BOUND     w_8_11_24
 BV BOUND     w_9_11_24
 BV BOUND     w_10_11_24
 BV BOUND     w_11_11_24
 BV BOUND     w_12_11_24
 BV BOUND     w_13_11_24
 BV BOUND     w_14_11_24
 BV BOUND     v_12_0  
 BV BOUND     w_0_12_0
 BV BOUND     w_1_12_0
 BV BOUND     w_2_12_0
 BV BOUND     w_3_12_0
 BV BOUND     w_4_12_0
 BV BOUND     w_6_12_0
 BV BOUND     w_8_12_0
 BV BOUND     w_10_12_0
 BV BOUND     w_11_12_0
 BV BOUND     w_12_12_0
 BV BOUND     w_13_12_0
 BV BOUND     w_14_12_0
 BV BOUND     v_12_1  
 BV BOUND     w_0_12_1
 BV BOUND     w_1_12_1
 BV BOUND     w_2_12_1
 BV BOUND     w_3_12_1
 BV BOUND     w_6_12_1
 BV BOUND     w_8_12_1
 BV BOUND     w_9_12_1
 BV BOUND     w_11_12_1
 BV BOUND     w_12_12_1
 BV BOUND     w_13_12_1
 BV BOUND     w_14_12_1
 BV BOUND     v_12_2  
 BV BOUND     w_0_12_2
 BV BOUND     w_1_12_2
 BV BOUND     w_2_12_2
 BV BOUND     w_3_12_2
 BV BOUND     w_6_12_2
 BV BOUND     w_8_12_2
 BV BOUND     w_9_12_2
 BV BOUND     w_10_12_2
 BV BOUND     w_11_12_2
 BV BOUND     w_12_12_2
 BV BOUND     w_13_12_2
 BV BOUND     w_14_12_2
 BV BOUND     v_12_3  
 BV BOUND     w_0_12_3
 BV BOUND     w_1_12_3
 BV BOUND     w_2_12_3
 BV BOUND     w_3_12_3
 BV BOUND     w_4_12_3
 BV BOUND     w_6_12_3
 BV BOUND     w_8_12_3
 BV BOUND     w_9_12_3
 BV BOUND     w_10_12_3
 BV BOUND     w_12_12_3
 BV BOUND     w_13_12_3
 BV BOUND     w_14_12_3
 BV BOUND     v_12_4  
 BV BOUND     w_0_12_4
 BV BOUND     w_2_12_4
 BV BOUND     w_3_12_4
 BV BOUND     w_4_12_4
 BV BOUND     w_6_12_4
 BV BOUND     w_8_12_4
 BV BOUND     w_9_12_4
 BV BOUND     w_10_12_4
 BV BOUND     w_13_12_4
 BV BOUND     w_14_12_4
 BV BOUND     v_12_5  
 BV BOUND     w_0_12_5
 BV BOUND     w_1_12_5
 BV BOUND     w_2_12_5
 BV BOUND     w_3_12_5
 BV BOUND     w_4_12_5
 BV BOUND     w_6_12_5
 BV BOUND     w_8_12_5
 BV BOUND     w_9_12_5
 BV BOUND     w_11_12_5
 BV BOUND     w_12_12_5
 BV BOUND     w_13_12_5
 BV BOUND     w_14_12_5
 BV BOUND     v_12_6  
 BV BOUND     w_0_12_6
 BV BOUND     w_2_12_6
 BV BOUND     w_3_12_6
 BV BOUND     w_6_12_6
 BV BOUND     w_8_12_6
 BV BOUND     w_9_12_6
 BV BOUND     w_10_12_6
 BV BOUND     w_11_12_6
 BV BOUND     w_12_12_6
 BV BOUND     w_13_12_6
 BV BOUND     w_14_12_6
 BV BOUND     v_12_8  
 BV BOUND     w_0_12_8
 BV BOUND     w_1_12_8
 BV BOUND     w_2_12_8
 BV BOUND     w_3_12_8
 BV BOUND     w_4_12_8
 BV BOUND     w_6_12_8
 BV BOUND     w_8_12_8
 BV BOUND     w_9_12_8
 BV BOUND     w_10_12_8
 BV BOUND     w_11_12_8
 BV BOUND     w_12_12_8
 BV BOUND     w_14_12_8
 BV BOUND     v_12_10 
 BV BOUND     w_0_12_10
 BV BOUND     w_2_12_10
 BV BOUND     w_3_12_10
 BV BOUND     w_6_12_10
 BV BOUND     w_8_12_10
 BV BOUND     w_10_12_10
 BV BOUND     w_12_12_10
 BV BOUND     w_13_12_10
 BV BOUND     w_14_12_10
 BV BOUND     v_12_11 
 BV BOUND     w_0_12_11
 BV BOUND     w_1_12_11
 BV BOUND     w_3_12_11
 BV BOUND     w_4_12_11
 BV BOUND     w_6_12_11
 BV BOUND     w_8_12_11
 BV BOUND     w_9_12_11
 BV BOUND     w_10_12_11
 BV BOUND     w_11_12_11
 BV BOUND     w_12_12_11
 BV BOUND     w_13_12_11
 BV BOUND     w_14_12_11
 BV BOUND     v_12_12 
 BV BOUND     w_0_12_12
 BV BOUND     w_2_12_12
 BV BOUND     w_3_12_12
 BV BOUND     w_4_12_12
 BV BOUND     w_6_12_12
 BV BOUND     w_8_12_12
 BV BOUND     w_10_12_12
 BV BOUND     w_12_12_12
 BV BOUND     w_13_12_12
 BV BOUND     w_14_12_12
 BV BOUND     v_12_14 
 BV BOUND     w_0_12_14
 BV BOUND     w_3_12_14
 BV BOUND     w_6_12_14
 BV BOUND     w_8_12_14
 BV BOUND     w_9_12_14
 BV BOUND     w_10_12_14
 BV BOUND     w_11_12_14
 BV BOUND     w_12_12_14
 BV BOUND     w_13_12_14
 BV BOUND     w_14_12_14
 BV BOUND     v_12_15 
 BV BOUND     w_0_12_15
 BV BOUND     w_1_12_15
 BV BOUND     w_2_12_15
 BV BOUND     w_3_12_15
 BV BOUND     w_4_12_15
 BV BOUND     w_6_12_15
 BV BOUND     w_8_12_15
 BV BOUND     w_9_12_15
 BV BOUND     w_10_12_15
 BV BOUND     w_11_12_15
 BV BOUND     w_13_12_15
 BV BOUND     w_14_12_15
 BV BOUND     v_12_16 
 BV BOUND     w_0_12_16
 BV BOUND     w_2_12_16
 BV BOUND     w_3_12_16
 BV BOUND     w_4_12_16
 BV BOUND     w_8_12_16
 BV BOUND     w_9_12_16
 BV BOUND     w_10_12_16
 BV BOUND     w_12_12_16
 BV BOUND     w_13_12_16
 BV BOUND     w_14_12_16
 BV BOUND     v_12_17 
 BV BOUND     w_0_12_17
 BV BOUND     w_1_12_17
 BV BOUND     w_2_12_17
 BV BOUND     w_4_12_17
 BV BOUND     w_6_12_17
 BV BOUND     w_8_12_17
 BV BOUND     w_9_12_17
 BV BOUND     w_10_12_17
 BV BOUND     w_11_12_17
 BV BOUND     w_12_12_17
 BV BOUND     w_13_12_17
 BV BOUND     w_14_12_17
 BV BOUND     v_12_20 
 BV BOUND     w_0_12_20
 BV BOUND     w_3_12_20
 BV BOUND     w_6_12_20
 BV BOUND     w_8_12_20
 BV BOUND     w_9_12_20
 BV BOUND     w_10_12_20
 BV BOUND     w_12_12_20
 BV BOUND     w_14_12_20
 BV BOUND     v_12_21 
 BV BOUND     w_0_12_21
 BV BOUND     w_1_12_21
 BV BOUND     w_2_12_21
 BV BOUND     w_3_12_21
 BV BOUND     w_4_12_21
 BV BOUND     w_6_12_21
 BV BOUND     w_8_12_21
 BV BOUND     w_9_12_21
 BV BOUND     w_10_12_21
 BV BOUND     w_11_12_21
 BV BOUND     w_12_12_21
 BV BOUND     w_13_12_21
 BV BOUND     v_12_22 
 BV BOUND     w_0_12_22
 BV BOUND     w_2_12_22
 BV BOUND     w_3_12_22
 BV BOUND     w_4_12_22
 BV BOUND     w_6_12_22
 BV BOUND     w_8_12_22
 BV BOUND     w_9_12_22
 BV BOUND     w_10_12_22
 BV BOUND     w_12_12_22
 BV BOUND     w_13_12_22
 BV BOUND     w_14_12_22
 BV BOUND     v_12_23 
 BV BOUND     w_0_12_23
 BV BOUND     w_3_12_23
 BV BOUND     w_6_12_23
 BV BOUND     w_8_12_23
 BV BOUND     w_9_12_23
 BV BOUND     w_10_12_23
 BV BOUND     w_11_12_23
 BV BOUND     w_12_12_23
 BV BOUND     w_13_12_23
 BV BOUND     w_14_12_23
 BV BOUND     v_12_24 
 BV BOUND     w_0_12_24
 BV BOUND     w_2_12_24
 BV BOUND     w_3_12_24
 BV BOUND     w_4_12_24
 BV BOUND     w_6_12_24
 BV BOUND     w_8_12_24
 BV BOUND     w_9_12_24
 BV BOUND     w_10_12_24
 BV BOUND     w_11_12_24
 BV BOUND     w_12_12_24
 BV BOUND     w_13_12_24
 BV BOUND     w_14_12_24
 BV BOUND     v_13_0  
 BV BOUND     w_0_13_0
 BV BOUND     w_1_13_0
 BV BOUND     w_2_13_0
 BV BOUND     w_3_13_0
 BV BOUND     w_4_13_0
 BV BOUND     w_6_13_0
 BV BOUND     w_8_13_0
 BV BOUND     w_10_13_0
 BV BOUND     w_11_13_0
 BV BOUND     w_12_13_0
 BV BOUND     w_13_13_0
 BV BOUND     w_14_13_0
 BV BOUND     v_13_1  
 BV BOUND     w_0_13_1
 BV BOUND     w_1_13_1
 BV BOUND     w_2_13_1
 BV BOUND     w_3_13_1
 BV BOUND     w_6_13_1
 BV BOUND     w_8_13_1
 BV BOUND     w_9_13_1
 BV BOUND     w_11_13_1
 BV BOUND     w_12_13_1
 BV BOUND     w_13_13_1
 BV BOUND     w_14_13_1
 BV BOUND     v_13_2  
 BV BOUND     w_0_13_2
 BV BOUND     w_1_13_2
 BV BOUND     w_2_13_2
 BV BOUND     w_3_13_2
 BV BOUND     w_6_13_2
 BV BOUND     w_8_13_2
 BV BOUND     w_9_13_2
 BV BOUND     w_10_13_2
 BV BOUND     w_11_13_2
 BV BOUND     w_12_13_2
 BV BOUND     w_13_13_2
 BV BOUND     w_14_13_2
 BV BOUND     v_13_3  
 BV BOUND     w_0_13_3
 BV BOUND     w_1_13_3
 BV BOUND     w_2_13_3
 BV BOUND     w_3_13_3
 BV BOUND     w_4_13_3
 BV BOUND     w_6_13_3
 BV BOUND     w_8_13_3
 BV BOUND     w_9_13_3
 BV BOUND     w_10_13_3
 BV BOUND     w_12_13_3
 BV BOUND     w_13_13_3
 BV BOUND     w_14_13_3
 BV BOUND     v_13_4  
 BV BOUND     w_0_13_4
 BV BOUND     w_2_13_4
 BV BOUND     w_3_13_4
 BV BOUND     w_4_13_4
 BV BOUND     w_6_13_4
 BV BOUND     w_8_13_4
 BV BOUND     w_9_13_4
 BV BOUND     w_10_13_4
 BV BOUND     w_13_13_4
 BV BOUND     w_14_13_4
 BV BOUND     v_13_5  
 BV BOUND     w_0_13_5
 BV BOUND     w_1_13_5
 BV BOUND     w_2_13_5
 BV BOUND     w_3_13_5
 BV BOUND     w_4_13_5
 BV BOUND     w_6_13_5
 BV BOUND     w_8_13_5
 BV BOUND     w_9_13_5
 BV BOUND     w_11_13_5
 BV BOUND     w_12_13_5
 BV BOUND     w_13_13_5
 BV BOUND     w_14_13_5
 BV BOUND     v_13_6  
 BV BOUND     w_0_13_6
 BV BOUND     w_2_13_6
 BV BOUND     w_3_13_6
 BV BOUND     w_6_13_6
 BV BOUND     w_8_13_6
 BV BOUND     w_9_13_6
 BV BOUND     w_10_13_6
 BV BOUND     w_11_13_6
 BV BOUND     w_12_13_6
 BV BOUND     w_13_13_6
 BV BOUND     w_14_13_6
 BV BOUND     v_13_8  
 BV BOUND     w_0_13_8
 BV BOUND     w_1_13_8
 BV BOUND     w_2_13_8
 BV BOUND     w_3_13_8
 BV BOUND     w_4_13_8
 BV BOUND     w_6_13_8
 BV BOUND     w_8_13_8
 BV BOUND     w_9_13_8
 BV BOUND     w_10_13_8
 BV BOUND     w_11_13_8
 BV BOUND     w_12_13_8
 BV BOUND     w_14_13_8
 BV BOUND     v_13_10 
 BV BOUND     w_0_13_10
 BV BOUND     w_2_13_10
 BV BOUND     w_3_13_10
 BV BOUND     w_6_13_10
 BV BOUND     w_8_13_10
 BV BOUND     w_10_13_10
 BV BOUND     w_12_13_10
 BV BOUND     w_13_13_10
 BV BOUND     w_14_13_10
 BV BOUND     v_13_11 
 BV BOUND     w_0_13_11
 BV BOUND     w_1_13_11
 BV BOUND     w_3_13_11
 BV BOUND     w_4_13_11
 BV BOUND     w_6_13_11
 BV BOUND     w_8_13_11
 BV BOUND     w_9_13_11
 BV BOUND     w_10_13_11
 BV BOUND     w_11_13_11
 BV BOUND     w_12_13_11
 BV BOUND     w_13_13_11
 BV BOUND     w_14_13_11
 BV BOUND     v_13_12 
 BV BOUND     w_0_13_12
 BV BOUND     w_2_13_12
 BV BOUND     w_3_13_12
 BV BOUND     w_4_13_12
 BV BOUND     w_6_13_12
 BV BOUND     w_8_13_12
 BV BOUND     w_10_13_12
 BV BOUND     w_12_13_12
 BV BOUND     w_13_13_12
 BV BOUND     w_14_13_12
 BV BOUND     v_13_14 
 BV BOUND     w_0_13_14
 BV BOUND     w_3_13_14
 BV BOUND     w_6_13_14
 BV BOUND     w_8_13_14
 BV BOUND     w_9_13_14
 BV BOUND     w_10_13_14
 BV BOUND     w_11_13_14
 BV BOUND     w_12_13_14
 BV BOUND     w_13_13_14
 BV BOUND     w_14_13_14
 BV BOUND     v_13_15 
 BV BOUND     w_0_13_15
 BV BOUND     w_1_13_15
 BV BOUND     w_2_13_15
 BV BOUND     w_3_13_15
 BV BOUND     w_4_13_15
 BV BOUND     w_6_13_15
 BV BOUND     w_8_13_15
 BV BOUND     w_9_13_15
 BV BOUND     w_10_13_15
 BV BOUND     w_11_13_15
 BV BOUND     w_13_13_15
 BV BOUND     w_14_13_15
 BV BOUND     v_13_16 
 BV BOUND     w_0_13_16
 BV BOUND     w_2_13_16
 BV BOUND     w_3_13_16
 BV BOUND     w_4_13_16
 BV BOUND     w_8_13_16
 BV BOUND     w_9_13_16
 BV BOUND     w_10_13_16
 BV BOUND     w_12_13_16
 BV BOUND     w_13_13_16
 BV BOUND     w_14_13_16
 BV BOUND     v_13_17 
 BV BOUND     w_0_13_17
 BV BOUND     w_1_13_17
 BV BOUND     w_2_13_17
 BV BOUND     w_4_13_17
 BV BOUND     w_6_13_17
 BV BOUND     w_8_13_17
 BV BOUND     w_9_13_17
 BV BOUND     w_10_13_17
 BV BOUND     w_11_13_17
 BV BOUND     w_12_13_17
 BV BOUND     w_13_13_17
 BV BOUND     w_14_13_17
 BV BOUND     v_13_20 
 BV BOUND     w_0_13_20
 BV BOUND     w_3_13_20
 BV BOUND     w_6_13_20
 BV BOUND     w_8_13_20
 BV BOUND     w_9_13_20
 BV BOUND     w_10_13_20
 BV BOUND     w_12_13_20
 BV BOUND     w_14_13_20
 BV BOUND     v_13_21 
 BV BOUND     w_0_13_21
 BV BOUND     w_1_13_21
 BV BOUND     w_2_13_21
 BV BOUND     w_3_13_21
 BV BOUND     w_4_13_21
 BV BOUND     w_6_13_21
 BV BOUND     w_8_13_21
 BV BOUND     w_9_13_21
 BV BOUND     w_10_13_21
 BV BOUND     w_11_13_21
 BV BOUND     w_12_13_21
 BV BOUND     w_13_13_21
 BV BOUND     v_13_22 
 BV BOUND     w_0_13_22
 BV BOUND     w_2_13_22
 BV BOUND     w_3_13_22
 BV BOUND     w_4_13_22
 BV BOUND     w_6_13_22
 BV BOUND     w_8_13_22
 BV BOUND     w_9_13_22
 BV BOUND     w_10_13_22
 BV BOUND     w_12_13_22
 BV BOUND     w_13_13_22
 BV BOUND     w_14_13_22
 BV BOUND     v_13_23 
 BV BOUND     w_0_13_23
 BV BOUND     w_3_13_23
 BV BOUND     w_6_13_23
 BV BOUND     w_8_13_23
 BV BOUND     w_9_13_23
 BV BOUND     w_10_13_23
 BV BOUND     w_11_13_23
 BV BOUND     w_12_13_23
 BV BOUND     w_13_13_23
 BV BOUND     w_14_13_23
 BV BOUND     v_13_24 
 BV BOUND     w_0_13_24
 BV BOUND     w_2_13_24
 BV BOUND     w_3_13_24
 BV BOUND     w_4_13_24
 BV BOUND     w_6_13_24
 BV BOUND     w_8_13_24
 BV BOUND     w_9_13_24
 BV BOUND     w_10_13_24
 BV BOUND     w_11_13_24
 BV BOUND     w_12_13_24
 BV BOUND     w_13_13_24
 BV BOUND     w_14_13_24
 BV BOUND     v_14_0  
 BV BOUND     w_0_14_0
 BV BOUND     w_1_14_0
 BV BOUND     w_2_14_0
 BV BOUND     w_3_14_0
 BV BOUND     w_4_14_0
 BV BOUND     w_6_14_0
 BV BOUND     w_8_14_0
 BV BOUND     w_10_14_0
 BV BOUND     w_11_14_0
 BV BOUND     w_12_14_0
 BV BOUND     w_13_14_0
 BV BOUND     w_14_14_0
 BV BOUND     v_14_1  
 BV BOUND     w_0_14_1
 BV BOUND     w_1_14_1
 BV BOUND     w_2_14_1
 BV BOUND     w_3_14_1
 BV BOUND     w_6_14_1
 BV BOUND     w_8_14_1
 BV BOUND     w_9_14_1
 BV BOUND     w_11_14_1
 BV BOUND     w_12_14_1
 BV BOUND     w_13_14_1
 BV BOUND     w_14_14_1
 BV BOUND     v_14_2  
 BV BOUND     w_0_14_2
 BV BOUND     w_1_14_2
 BV BOUND     w_2_14_2
 BV BOUND     w_3_14_2
 BV BOUND     w_6_14_2
 BV BOUND     w_8_14_2
 BV BOUND     w_9_14_2
 BV BOUND     w_10_14_2
 BV BOUND     w_11_14_2
 BV BOUND     w_12_14_2
 BV BOUND     w_13_14_2
 BV BOUND     w_14_14_2
 BV BOUND     v_14_3  
 BV BOUND     w_0_14_3
 BV BOUND     w_1_14_3
 BV BOUND     w_2_14_3
 BV BOUND     w_3_14_3
 BV BOUND     w_4_14_3
 BV BOUND     w_6_14_3
 BV BOUND     w_8_14_3
 BV BOUND     w_9_14_3
 BV BOUND     w_10_14_3
 BV BOUND     w_12_14_3
 BV BOUND     w_13_14_3
 BV BOUND     w_14_14_3
 BV BOUND     v_14_4  
 BV BOUND     w_0_14_4
 BV BOUND     w_2_14_4
 BV BOUND     w_3_14_4
 BV BOUND     w_4_14_4
 BV BOUND     w_6_14_4
 BV BOUND     w_8_14_4
 BV BOUND     w_9_14_4
 BV BOUND     w_10_14_4
 BV BOUND     w_13_14_4
 BV BOUND     w_14_14_4
 BV BOUND     v_14_5  
 BV BOUND     w_0_14_5
 BV BOUND     w_1_14_5
 BV BOUND     w_2_14_5
 BV BOUND     w_3_14_5
 BV BOUND     w_4_14_5
 BV BOUND     w_6_14_5
 BV BOUND     w_8_14_5
 BV BOUND     w_9_14_5
 BV BOUND     w_11_14_5
 BV BOUND     w_12_14_5
 BV BOUND     w_13_14_5
 BV BOUND     w_14_14_5
 BV BOUND     v_14_6  
 BV BOUND     w_0_14_6
 BV BOUND     w_2_14_6
 BV BOUND     w_3_14_6
 BV BOUND     w_6_14_6
 BV BOUND     w_8_14_6
 BV BOUND     w_9_14_6
 BV BOUND     w_10_14_6
 BV BOUND     w_11_14_6
 BV BOUND     w_12_14_6
 BV BOUND     w_13_14_6
 BV BOUND     w_14_14_6
 BV BOUND     v_14_8  
 BV BOUND     w_0_14_8
 BV BOUND     w_1_14_8
 BV BOUND     w_2_14_8
 BV BOUND     w_3_14_8
 BV BOUND     w_4_14_8
 BV BOUND     w_6_14_8
 BV BOUND     w_8_14_8
 BV BOUND     w_9_14_8
 BV BOUND     w_10_14_8
 BV BOUND     w_11_14_8
 BV BOUND     w_12_14_8
 BV BOUND     w_14_14_8
 BV BOUND     v_14_10 
 BV BOUND     w_0_14_10
 BV BOUND     w_2_14_10
 BV BOUND     w_3_14_10
 BV BOUND     w_6_14_10
 BV BOUND     w_8_14_10
 BV BOUND     w_10_14_10
 BV BOUND     w_12_14_10
 BV BOUND     w_13_14_10
 BV BOUND     w_14_14_10
 BV BOUND     v_14_11 
 BV BOUND     w_0_14_11
 BV BOUND     w_1_14_11
 BV BOUND     w_3_14_11
 BV BOUND     w_4_14_11
 BV BOUND     w_6_14_11
 BV BOUND     w_8_14_11
 BV BOUND     w_9_14_11
 BV BOUND     w_10_14_11
 BV BOUND     w_11_14_11
 BV BOUND     w_12_14_11
 BV BOUND     w_13_14_11
 BV BOUND     w_14_14_11
 BV BOUND     v_14_12 
 BV BOUND     w_0_14_12
 BV BOUND     w_2_14_12
 BV BOUND     w_3_14_12
 BV BOUND     w_4_14_12
 BV BOUND     w_6_14_12
 BV BOUND     w_8_14_12
 BV BOUND     w_10_14_12
 BV BOUND     w_12_14_12
 BV BOUND     w_13_14_12
 BV BOUND     w_14_14_12
 BV BOUND     v_14_14 
 BV BOUND     w_0_14_14
 BV BOUND     w_3_14_14
 BV BOUND     w_6_14_14
 BV BOUND     w_8_14_14
 BV BOUND     w_9_14_14
 BV BOUND     w_10_14_14
 BV BOUND     w_11_14_14
 BV BOUND     w_12_14_14
 BV BOUND     w_13_14_14
 BV BOUND     w_14_14_14
 BV BOUND     v_14_15 
 BV BOUND     w_0_14_15
 BV BOUND     w_1_14_15
 BV BOUND     w_2_14_15
 BV BOUND     w_3_14_15
 BV BOUND     w_4_14_15
 BV BOUND     w_6_14_15
 BV BOUND     w_8_14_15
 BV BOUND     w_9_14_15
 BV BOUND     w_10_14_15
 BV BOUND     w_11_14_15
 BV BOUND     w_13_14_15
 BV BOUND     w_14_14_15
 BV BOUND     v_14_16 
 BV BOUND     w_0_14_16
 BV BOUND     w_2_14_16
 BV BOUND     w_3_14_16
 BV BOUND     w_4_14_16
 BV BOUND     w_8_14_16
 BV BOUND     w_9_14_16
 BV BOUND     w_10_14_16
 BV BOUND     w_12_14_16
 BV BOUND     w_13_14_16
 BV BOUND     w_14_14_16
 BV BOUND     v_14_17 
 BV BOUND     w_0_14_17
 BV BOUND     w_1_14_17
 BV BOUND     w_2_14_17
 BV BOUND     w_4_14_17
 BV BOUND     w_6_14_17
 BV BOUND     w_8_14_17
 BV BOUND     w_9_14_17
 BV BOUND     w_10_14_17
 BV BOUND     w_11_14_17
 BV BOUND     w_12_14_17
 BV BOUND     w_13_14_17
 BV BOUND     w_14_14_17
 BV BOUND     v_14_20 
 BV BOUND     w_0_14_20
 BV BOUND     w_3_14_20
 BV BOUND     w_6_14_20
 BV BOUND     w_8_14_20
 BV BOUND     w_9_14_20
 BV BOUND     w_10_14_20
 BV BOUND     w_12_14_20
 BV BOUND     w_14_14_20
 BV BOUND     v_14_21 
 BV BOUND     w_0_14_21
 BV BOUND     w_1_14_21
 BV BOUND     w_2_14_21
 BV BOUND     w_3_14_21
 BV BOUND     w_4_14_21
 BV BOUND     w_6_14_21
 BV BOUND     w_8_14_21
 BV BOUND     w_9_14_21
 BV BOUND     w_10_14_21
 BV BOUND     w_11_14_21
 BV BOUND     w_12_14_21
 BV BOUND     w_13_14_21
 BV BOUND     v_14_22 
 BV BOUND     w_0_14_22
 BV BOUND     w_2_14_22
 BV BOUND     w_3_14_22
 BV BOUND     w_4_14_22
 BV BOUND     w_6_14_22
 BV BOUND     w_8_14_22
 BV BOUND     w_9_14_22
 BV BOUND     w_10_14_22
 BV BOUND     w_12_14_22
 BV BOUND     w_13_14_22
 BV BOUND     w_14_14_22
 BV BOUND     v_14_23 
 BV BOUND     w_0_14_23
 BV BOUND     w_3_14_23
 BV BOUND     w_6_14_23
 BV BOUND     w_8_14_23
 BV BOUND     w_9_14_23
 BV BOUND     w_10_14_23
 BV BOUND     w_11_14_23
 BV BOUND     w_12_14_23
 BV BOUND     w_13_14_23
 BV BOUND     w_14_14_23
 BV BOUND     v_14_24 
 BV BOUND     w_0_14_24
 BV BOUND     w_2_14_24
 BV BOUND     w_3_14_24
 BV BOUND     w_4_14_24
 BV BOUND     w_6_14_24
 BV BOUND     w_8_14_24
 BV BOUND     w_9_14_24
 BV BOUND     w_10_14_24
 BV BOUND     w_11_14_24
 BV BOUND     w_12_14_24
 BV BOUND     w_13_14_24
 BV BOUND     w_14_14_24
 BV BOUND     v_15_1  
 BV BOUND     w_0_15_1
 BV BOUND     w_1_15_1
 BV BOUND     w_2_15_1
 BV BOUND     w_3_15_1
 BV BOUND     w_5_15_1
 BV BOUND     w_6_15_1
 BV BOUND     w_7_15_1
 BV BOUND     w_15_15_1
 BV BOUND     v_15_2  
 BV BOUND     w_0_15_2
 BV BOUND     w_1_15_2
 BV BOUND     w_2_15_2
 BV BOUND     w_3_15_2
 BV BOUND     w_5_15_2
 BV BOUND     w_6_15_2
 BV BOUND     w_7_15_2
 BV BOUND     w_15_15_2
 BV BOUND     v_15_4  
 BV BOUND     w_0_15_4
 BV BOUND     w_2_15_4
 BV BOUND     w_3_15_4
 BV BOUND     w_4_15_4
 BV BOUND     w_6_15_4
 BV BOUND     w_7_15_4
 BV BOUND     w_15_15_4
 BV BOUND     v_15_6  
 BV BOUND     w_0_15_6
 BV BOUND     w_2_15_6
 BV BOUND     w_3_15_6
 BV BOUND     w_6_15_6
 BV BOUND     w_7_15_6
 BV BOUND     w_15_15_6
 BV BOUND     v_15_9  
 BV BOUND     w_0_15_9
 BV BOUND     w_1_15_9
 BV BOUND     w_2_15_9
 BV BOUND     w_3_15_9
 BV BOUND     w_4_15_9
 BV BOUND     w_5_15_9
 BV BOUND     w_6_15_9
 BV BOUND     w_7_15_9
 BV BOUND     v_15_10 
 BV BOUND     w_0_15_10
 BV BOUND     w_2_15_10
 BV BOUND     w_3_15_10
 BV BOUND     w_6_15_10
 BV BOUND     w_7_15_10
 BV BOUND     w_15_15_10
 BV BOUND     v_15_11 
 BV BOUND     w_0_15_11
 BV BOUND     w_1_15_11
 BV BOUND     w_3_15_11
 BV BOUND     w_4_15_11
 BV BOUND     w_5_15_11
 BV BOUND     w_6_15_11
 BV BOUND     w_7_15_11
 BV BOUND     w_15_15_11
 BV BOUND     v_15_12 
 BV BOUND     w_0_15_12
 BV BOUND     w_2_15_12
 BV BOUND     w_3_15_12
 BV BOUND     w_4_15_12
 BV BOUND     w_5_15_12
 BV BOUND     w_6_15_12
 BV BOUND     w_7_15_12
 BV BOUND     w_15_15_12
 BV BOUND     v_15_13 
 BV BOUND     w_0_15_13
 BV BOUND     w_1_15_13
 BV BOUND     w_2_15_13
 BV BOUND     w_3_15_13
 BV BOUND     w_4_15_13
 BV BOUND     w_5_15_13
 BV BOUND     w_6_15_13
 BV BOUND     w_7_15_13
 BV BOUND     v_15_14 
 BV BOUND     w_0_15_14
 BV BOUND     w_3_15_14
 BV BOUND     w_5_15_14
 BV BOUND     w_6_15_14
 BV BOUND     w_7_15_14
 BV BOUND     w_15_15_14
 BV BOUND     v_15_16 
 BV BOUND     w_0_15_16
 BV BOUND     w_2_15_16
 BV BOUND     w_3_15_16
 BV BOUND     w_4_15_16
 BV BOUND     w_15_15_16
 BV BOUND     v_15_17 
 BV BOUND     w_0_15_17
 BV BOUND     w_1_15_17
 BV BOUND     w_2_15_17
 BV BOUND     w_4_15_17
 BV BOUND     w_5_15_17
 BV BOUND     w_6_15_17
 BV BOUND     w_7_15_17
 BV BOUND     w_15_15_17
 BV BOUND     v_15_18 
 BV BOUND     w_0_15_18
 BV BOUND     w_1_15_18
 BV BOUND     w_2_15_18
 BV BOUND     w_3_15_18
 BV BOUND     w_4_15_18
 BV BOUND     w_6_15_18
 BV BOUND     w_7_15_18
 BV BOUND     w_15_15_18
 BV BOUND     v_15_19 
 BV BOUND     w_0_15_19
 BV BOUND     w_1_15_19
 BV BOUND     w_2_15_19
 BV BOUND     w_3_15_19
 BV BOUND     w_4_15_19
 BV BOUND     w_6_15_19
 BV BOUND     w_7_15_19
 BV BOUND     w_15_15_19
 BV BOUND     v_15_20 
 BV BOUND     w_0_15_20
 BV BOUND     w_3_15_20
 BV BOUND     w_5_15_20
 BV BOUND     w_6_15_20
 BV BOUND     w_7_15_20
 BV BOUND     w_15_15_20
 BV BOUND     v_15_22 
 BV BOUND     w_0_15_22
 BV BOUND     w_2_15_22
 BV BOUND     w_3_15_22
 BV BOUND     w_4_15_22
 BV BOUND     w_6_15_22
 BV BOUND     w_7_15_22
 BV BOUND     w_15_15_22
 BV BOUND     v_15_23 
 BV BOUND     w_0_15_23
 BV BOUND     w_3_15_23
 BV BOUND     w_6_15_23
 BV BOUND     w_7_15_23
 BV BOUND     w_15_15_23
 BV BOUND     v_15_24 
 BV BOUND     w_0_15_24
 BV BOUND     w_2_15_24
 BV BOUND     w_3_15_24
 BV BOUND     w_4_15_24
 BV BOUND     w_5_15_24
 BV BOUND     w_6_15_24
 BV BOUND     w_7_15_24
 BV BOUND     w_15_15_24
 BV BOUND     v_16_1  
 BV BOUND     w_0_16_1
 BV BOUND     w_1_16_1
 BV BOUND     w_2_16_1
 BV BOUND     w_3_16_1
 BV BOUND     w_5_16_1
 BV BOUND     w_6_16_1
 BV BOUND     w_7_16_1
 BV BOUND     w_16_16_1
 BV BOUND     v_16_2  
 BV BOUND     w_0_16_2
 BV BOUND     w_1_16_2
 BV BOUND     w_2_16_2
 BV BOUND     w_3_16_2
 BV BOUND     w_5_16_2
 BV BOUND     w_6_16_2
 BV BOUND     w_7_16_2
 BV BOUND     w_16_16_2
 BV BOUND     v_16_4  
 BV BOUND     w_0_16_4
 BV BOUND     w_2_16_4
 BV BOUND     w_3_16_4
 BV BOUND     w_4_16_4
 BV BOUND     w_6_16_4
 BV BOUND     w_7_16_4
 BV BOUND     w_16_16_4
 BV BOUND     v_16_6  
 BV BOUND     w_0_16_6
 BV BOUND     w_2_16_6
 BV BOUND     w_3_16_6
 BV BOUND     w_6_16_6
 BV BOUND     w_7_16_6
 BV BOUND     w_16_16_6
 BV BOUND     v_16_7  
 BV BOUND     w_0_16_7
 BV BOUND     w_1_16_7
 BV BOUND     w_2_16_7
 BV BOUND     w_3_16_7
 BV BOUND     w_4_16_7
 BV BOUND     w_5_16_7
 BV BOUND     w_6_16_7
 BV BOUND     w_7_16_7
 BV BOUND     v_16_10 
 BV BOUND     w_0_16_10
 BV BOUND     w_2_16_10
 BV BOUND     w_3_16_10
 BV BOUND     w_6_16_10
 BV BOUND     w_7_16_10
 BV BOUND     w_16_16_10
 BV BOUND     v_16_11 
 BV BOUND     w_0_16_11
 BV BOUND     w_1_16_11
 BV BOUND     w_3_16_11
 BV BOUND     w_4_16_11
 BV BOUND     w_5_16_11
 BV BOUND     w_6_16_11
 BV BOUND     w_7_16_11
 BV BOUND     w_16_16_11
 BV BOUND     v_16_12 
 BV BOUND     w_0_16_12
 BV BOUND     w_2_16_12
 BV BOUND     w_3_16_12
 BV BOUND     w_4_16_12
 BV BOUND     w_5_16_12
 BV BOUND     w_6_16_12
 BV BOUND     w_7_16_12
 BV BOUND     w_16_16_12
 BV BOUND     v_16_13 
 BV BOUND     w_0_16_13
 BV BOUND     w_1_16_13
 BV BOUND     w_2_16_13
 BV BOUND     w_3_16_13
 BV BOUND     w_4_16_13
 BV BOUND     w_5_16_13
 BV BOUND     w_6_16_13
 BV BOUND     w_7_16_13
 BV BOUND     v_16_14 
 BV BOUND     w_0_16_14
 BV BOUND     w_3_16_14
 BV BOUND     w_5_16_14
 BV BOUND     w_6_16_14
 BV BOUND     w_7_16_14
 BV BOUND     w_16_16_14
 BV BOUND     v_16_16 
 BV BOUND     w_0_16_16
 BV BOUND     w_2_16_16
 BV BOUND     w_3_16_16
 BV BOUND     w_4_16_16
 BV BOUND     w_16_16_16
 BV BOUND     v_16_17 
 BV BOUND     w_0_16_17
 BV BOUND     w_1_16_17
 BV BOUND     w_2_16_17
 BV BOUND     w_4_16_17
 BV BOUND     w_5_16_17
 BV BOUND     w_6_16_17
 BV BOUND     w_7_16_17
 BV BOUND     w_16_16_17
 BV BOUND     v_16_18 
 BV BOUND     w_0_16_18
 BV BOUND     w_1_16_18
 BV BOUND     w_2_16_18
 BV BOUND     w_3_16_18
 BV BOUND     w_4_16_18
 BV BOUND     w_6_16_18
 BV BOUND     w_7_16_18
 BV BOUND     v_16_19 
 BV BOUND     w_0_16_19
 BV BOUND     w_1_16_19
 BV BOUND     w_2_16_19
 BV BOUND     w_3_16_19
 BV BOUND     w_4_16_19
 BV BOUND     w_6_16_19
 BV BOUND     w_7_16_19
 BV BOUND     w_16_16_19
 BV BOUND     v_16_20 
 BV BOUND     w_0_16_20
 BV BOUND     w_3_16_20
 BV BOUND     w_5_16_20
 BV BOUND     w_6_16_20
 BV BOUND     w_7_16_20
 BV BOUND     w_16_16_20
 BV BOUND     v_16_22 
 BV BOUND     w_0_16_22
 BV BOUND     w_2_16_22
 BV BOUND     w_3_16_22
 BV BOUND     w_4_16_22
 BV BOUND     w_6_16_22
 BV BOUND     w_7_16_22
 BV BOUND     w_16_16_22
 BV BOUND     v_16_23 
 BV BOUND     w_0_16_23
 BV BOUND     w_3_16_23
 BV BOUND     w_6_16_23
 BV BOUND     w_7_16_23
 BV BOUND     w_16_16_23
 BV BOUND     v_16_24 
 BV BOUND     w_0_16_24
 BV BOUND     w_2_16_24
 BV BOUND     w_3_16_24
 BV BOUND     w_4_16_24
 BV BOUND     w_5_16_24
 BV BOUND     w_6_16_24
 BV BOUND     w_7_16_24
 BV BOUND     w_16_16_24
 BV BOUND     v_17_1  
 BV BOUND     w_0_17_1
 BV BOUND     w_1_17_1
 BV BOUND     w_2_17_1
 BV BOUND     w_3_17_1
 BV BOUND     w_5_17_1
 BV BOUND     v_17_2  
 BV BOUND     w_0_17_2
 BV BOUND     w_1_17_2
 BV BOUND     w_2_17_2
 BV BOUND     w_3_17_2
 BV BOUND     w_5_17_2
 BV BOUND     v_17_4  
 BV BOUND     w_0_17_4
 BV BOUND     w_2_17_4
 BV BOUND     w_3_17_4
 BV BOUND     w_4_17_4
 BV BOUND     v_17_6  
 BV BOUND     w_0_17_6
 BV BOUND     w_2_17_6
 BV BOUND     w_3_17_6
 BV BOUND     v_17_10 
 BV BOUND     w_0_17_10
 BV BOUND     w_2_17_10
 BV BOUND     w_3_17_10
 BV BOUND     v_17_11 
 BV BOUND     w_0_17_11
 BV BOUND     w_1_17_11
 BV BOUND     w_3_17_11
 BV BOUND     w_4_17_11
 BV BOUND     w_5_17_11
 BV BOUND     v_17_12 
 BV BOUND     w_0_17_12
 BV BOUND     w_2_17_12
 BV BOUND     w_3_17_12
 BV BOUND     w_4_17_12
 BV BOUND     w_5_17_12
 BV BOUND     v_17_14 
 BV BOUND     w_0_17_14
 BV BOUND     w_3_17_14
 BV BOUND     w_5_17_14
 BV BOUND     v_17_16 
 BV BOUND     w_0_17_16
 BV BOUND     w_2_17_16
 BV BOUND     w_3_17_16
 BV BOUND     w_4_17_16
 BV BOUND     v_17_17 
 BV BOUND     w_0_17_17
 BV BOUND     w_1_17_17
 BV BOUND     w_2_17_17
 BV BOUND     w_4_17_17
 BV BOUND     w_5_17_17
 BV BOUND     v_17_18 
 BV BOUND     w_0_17_18
 BV BOUND     w_1_17_18
 BV BOUND     w_2_17_18
 BV BOUND     w_3_17_18
 BV BOUND     w_4_17_18
 BV BOUND     v_17_19 
 BV BOUND     w_0_17_19
 BV BOUND     w_1_17_19
 BV BOUND     w_2_17_19
 BV BOUND     w_3_17_19
 BV BOUND     w_4_17_19
 BV BOUND     v_17_20 
 BV BOUND     w_0_17_20
 BV BOUND     w_3_17_20
 BV BOUND     w_5_17_20
 BV BOUND     v_17_22 
 BV BOUND     w_0_17_22
 BV BOUND     w_2_17_22
 BV BOUND     w_3_17_22
 BV BOUND     w_4_17_22
 BV BOUND     v_17_23 
 BV BOUND     w_0_17_23
 BV BOUND     w_3_17_23
 BV BOUND     v_17_24 
 BV BOUND     w_0_17_24
 BV BOUND     w_2_17_24
 BV BOUND     w_3_17_24
 BV BOUND     w_4_17_24
 BV BOUND     w_5_17_24
 BV BOUND     v_18_1  
 BV BOUND     w_0_18_1
 BV BOUND     w_1_18_1
 BV BOUND     w_2_18_1
 BV BOUND     w_3_18_1
 BV BOUND     v_18_2  
 BV BOUND     w_0_18_2
 BV BOUND     w_1_18_2
 BV BOUND     w_2_18_2
 BV BOUND     w_3_18_2
 BV BOUND     v_18_4  
 BV BOUND     w_0_18_4
 BV BOUND     w_2_18_4
 BV BOUND     w_3_18_4
 BV BOUND     w_4_18_4
 BV BOUND     v_18_6  
 BV BOUND     w_0_18_6
 BV BOUND     w_2_18_6
 BV BOUND     w_3_18_6
 BV BOUND     v_18_10 
 BV BOUND     w_0_18_10
 BV BOUND     w_2_18_10
 BV BOUND     w_3_18_10
 BV BOUND     v_18_11 
 BV BOUND     w_0_18_11
 BV BOUND     w_1_18_11
 BV BOUND     w_3_18_11
 BV BOUND     w_4_18_11
 BV BOUND     v_18_12 
 BV BOUND     w_0_18_12
 BV BOUND     w_2_18_12
 BV BOUND     w_3_18_12
 BV BOUND     w_4_18_12
 BV BOUND     v_18_14 
 BV BOUND     w_0_18_14
 BV BOUND     w_3_18_14
 BV BOUND     v_18_16 
 BV BOUND     w_0_18_16
 BV BOUND     w_2_18_16
 BV BOUND     w_3_18_16
 BV BOUND     w_4_18_16
 BV BOUND     v_18_17 
 BV BOUND     w_0_18_17
 BV BOUND     w_1_18_17
 BV BOUND     w_2_18_17
 BV BOUND     w_4_18_17
 BV BOUND     v_18_20 
 BV BOUND     w_0_18_20
 BV BOUND     w_3_18_20
 BV BOUND     v_18_22 
 BV BOUND     w_0_18_22
 BV BOUND     w_2_18_22
 BV BOUND     w_3_18_22
 BV BOUND     w_4_18_22
 BV BOUND     v_18_23 
 BV BOUND     w_0_18_23
 BV BOUND     w_3_18_23
 BV BOUND     v_18_24 
 BV BOUND     w_0_18_24
 BV BOUND     w_2_18_24
 BV BOUND     w_3_18_24
 BV BOUND     w_4_18_24
 BV BOUND     v_19_1  
 BV BOUND     w_0_19_1
 BV BOUND     w_1_19_1
 BV BOUND     w_2_19_1
 BV BOUND     w_3_19_1
 BV BOUND     w_5_19_1
 BV BOUND     w_6_19_1
 BV BOUND     w_7_19_1
 BV BOUND     v_19_2  
 BV BOUND     w_0_19_2
 BV BOUND     w_1_19_2
 BV BOUND     w_2_19_2
 BV BOUND     w_3_19_2
 BV BOUND     w_5_19_2
 BV BOUND     w_6_19_2
 BV BOUND     w_7_19_2
 BV BOUND     v_19_4  
 BV BOUND     w_0_19_4
 BV BOUND     w_2_19_4
 BV BOUND     w_3_19_4
 BV BOUND     w_4_19_4
 BV BOUND     w_6_19_4
 BV BOUND     w_7_19_4
 BV BOUND     v_19_6  
 BV BOUND     w_0_19_6
 BV BOUND     w_2_19_6
 BV BOUND     w_3_19_6
 BV BOUND     w_6_19_6
 BV BOUND     w_7_19_6
 BV BOUND     v_19_10 
 BV BOUND     w_0_19_10
 BV BOUND     w_2_19_10
 BV BOUND     w_3_19_10
 BV BOUND     w_6_19_10
 BV BOUND     w_7_19_10
 BV BOUND     v_19_11 
 BV BOUND     w_0_19_11
 BV BOUND     w_1_19_11
 BV BOUND     w_3_19_11
 BV BOUND     w_4_19_11
 BV BOUND     w_5_19_11
 BV BOUND     w_6_19_11
 BV BOUND     w_7_19_11
 BV BOUND     v_19_12 
 BV BOUND     w_0_19_12
 BV BOUND     w_2_19_12
 BV BOUND     w_3_19_12
 BV BOUND     w_4_19_12
 BV BOUND     w_5_19_12
 BV BOUND     w_6_19_12
 BV BOUND     w_7_19_12
 BV BOUND     v_19_14 
 BV BOUND     w_0_19_14
 BV BOUND     w_3_19_14
 BV BOUND     w_5_19_14
 BV BOUND     w_6_19_14
 BV BOUND     w_7_19_14
 BV BOUND     v_19_16 
 BV BOUND     w_0_19_16
 BV BOUND     w_2_19_16
 BV BOUND     w_3_19_16
 BV BOUND     w_4_19_16
 BV BOUND     v_19_17 
 BV BOUND     w_0_19_17
 BV BOUND     w_1_19_17
 BV BOUND     w_2_19_17
 BV BOUND     w_4_19_17
 BV BOUND     w_5_19_17
 BV BOUND     w_6_19_17
 BV BOUND     w_7_19_17
 BV BOUND     v_19_18 
 BV BOUND     w_0_19_18
 BV BOUND     w_1_19_18
 BV BOUND     w_2_19_18
 BV BOUND     w_3_19_18
 BV BOUND     w_4_19_18
 BV BOUND     w_6_19_18
 BV BOUND     w_7_19_18
 BV BOUND     v_19_19 
 BV BOUND     w_0_19_19
 BV BOUND     w_1_19_19
 BV BOUND     w_2_19_19
 BV BOUND     w_3_19_19
 BV BOUND     w_4_19_19
 BV BOUND     w_6_19_19
 BV BOUND     w_7_19_19
 BV BOUND     v_19_20 
 BV BOUND     w_0_19_20
 BV BOUND     w_3_19_20
 BV BOUND     w_5_19_20
 BV BOUND     w_6_19_20
 BV BOUND     w_7_19_20
 BV BOUND     v_19_22 
 BV BOUND     w_0_19_22
 BV BOUND     w_2_19_22
 BV BOUND     w_3_19_22
 BV BOUND     w_4_19_22
 BV BOUND     w_6_19_22
 BV BOUND     w_7_19_22
 BV BOUND     v_19_23 
 BV BOUND     w_0_19_23
 BV BOUND     w_3_19_23
 BV BOUND     w_6_19_23
 BV BOUND     w_7_19_23
 BV BOUND     v_19_24 
 BV BOUND     w_0_19_24
 BV BOUND     w_2_19_24
 BV BOUND     w_3_19_24
 BV BOUND     w_4_19_24
 BV BOUND     w_5_19_24
 BV BOUND     w_6_19_24
 BV BOUND     w_7_19_24
 BV BOUND     v_20_0  
 BV BOUND     w_0_20_0
 BV BOUND     w_1_20_0
 BV BOUND     w_2_20_0
 BV BOUND     w_3_20_0
 BV BOUND     w_4_20_0
 BV BOUND     w_6_20_0
 BV BOUND     w_8_20_0
 BV BOUND     w_10_20_0
 BV BOUND     w_11_20_0
 BV BOUND     w_12_20_0
 BV BOUND     w_13_20_0
 BV BOUND     w_14_20_0
 BV BOUND     v_20_1  
 BV BOUND     w_0_20_1
 BV BOUND     w_1_20_1
 BV BOUND     w_2_20_1
 BV BOUND     w_3_20_1
 BV BOUND     w_6_20_1
 BV BOUND     w_8_20_1
 BV BOUND     w_9_20_1
 BV BOUND     w_11_20_1
 BV BOUND     w_12_20_1
 BV BOUND     w_13_20_1
 BV BOUND     w_14_20_1
 BV BOUND     v_20_2  
 BV BOUND     w_0_20_2
 BV BOUND     w_1_20_2
 BV BOUND     w_2_20_2
 BV BOUND     w_3_20_2
 BV BOUND     w_6_20_2
 BV BOUND     w_8_20_2
 BV BOUND     w_9_20_2
 BV BOUND     w_10_20_2
 BV BOUND     w_11_20_2
 BV BOUND     w_12_20_2
 BV BOUND     w_13_20_2
 BV BOUND     w_14_20_2
 BV BOUND     v_20_3  
 BV BOUND     w_0_20_3
 BV BOUND     w_1_20_3
 BV BOUND     w_2_20_3
 BV BOUND     w_3_20_3
 BV BOUND     w_4_20_3
 BV BOUND     w_6_20_3
 BV BOUND     w_8_20_3
 BV BOUND     w_9_20_3
 BV BOUND     w_10_20_3
 BV BOUND     w_12_20_3
 BV BOUND     w_13_20_3
 BV BOUND     w_14_20_3
 BV BOUND     v_20_4  
 BV BOUND     w_0_20_4
 BV BOUND     w_2_20_4
 BV BOUND     w_3_20_4
 BV BOUND     w_4_20_4
 BV BOUND     w_6_20_4
 BV BOUND     w_8_20_4
 BV BOUND     w_9_20_4
 BV BOUND     w_10_20_4
 BV BOUND     w_13_20_4
 BV BOUND     w_14_20_4
 BV BOUND     v_20_5  
 BV BOUND     w_0_20_5
 BV BOUND     w_1_20_5
 BV BOUND     w_2_20_5
 BV BOUND     w_3_20_5
 BV BOUND     w_4_20_5
 BV BOUND     w_6_20_5
 BV BOUND     w_8_20_5
 BV BOUND     w_9_20_5
 BV BOUND     w_11_20_5
 BV BOUND     w_12_20_5
 BV BOUND     w_13_20_5
 BV BOUND     w_14_20_5
 BV BOUND     v_20_6  
 BV BOUND     w_0_20_6
 BV BOUND     w_2_20_6
 BV BOUND     w_3_20_6
 BV BOUND     w_6_20_6
 BV BOUND     w_8_20_6
 BV BOUND     w_9_20_6
 BV BOUND     w_10_20_6
 BV BOUND     w_11_20_6
 BV BOUND     w_12_20_6
 BV BOUND     w_13_20_6
 BV BOUND     w_14_20_6
 BV BOUND     v_20_8  
 BV BOUND     w_0_20_8
 BV BOUND     w_1_20_8
 BV BOUND     w_2_20_8
 BV BOUND     w_3_20_8
 BV BOUND     w_4_20_8
 BV BOUND     w_6_20_8
 BV BOUND     w_8_20_8
 BV BOUND     w_9_20_8
 BV BOUND     w_10_20_8
 BV BOUND     w_11_20_8
 BV BOUND     w_12_20_8
 BV BOUND     w_14_20_8
 BV BOUND     v_20_10 
 BV BOUND     w_0_20_10
 BV BOUND     w_2_20_10
 BV BOUND     w_3_20_10
 BV BOUND     w_6_20_10
 BV BOUND     w_8_20_10
 BV BOUND     w_10_20_10
 BV BOUND     w_12_20_10
 BV BOUND     w_13_20_10
 BV BOUND     w_14_20_10
 BV BOUND     v_20_11 
 BV BOUND     w_0_20_11
 BV BOUND     w_1_20_11
 BV BOUND     w_3_20_11
 BV BOUND     w_4_20_11
 BV BOUND     w_6_20_11
 BV BOUND     w_8_20_11
 BV BOUND     w_9_20_11
 BV BOUND     w_10_20_11
 BV BOUND     w_11_20_11
 BV BOUND     w_12_20_11
 BV BOUND     w_13_20_11
 BV BOUND     w_14_20_11
 BV BOUND     v_20_12 
 BV BOUND     w_0_20_12
 BV BOUND     w_2_20_12
 BV BOUND     w_3_20_12
 BV BOUND     w_4_20_12
 BV BOUND     w_6_20_12
 BV BOUND     w_8_20_12
 BV BOUND     w_10_20_12
 BV BOUND     w_12_20_12
 BV BOUND     w_13_20_12
 BV BOUND     w_14_20_12
 BV BOUND     v_20_14 
 BV BOUND     w_0_20_14
 BV BOUND     w_3_20_14
 BV BOUND     w_6_20_14
 BV BOUND     w_8_20_14
 BV BOUND     w_9_20_14
 BV BOUND     w_10_20_14
 BV BOUND     w_11_20_14
 BV BOUND     w_12_20_14
 BV BOUND     w_13_20_14
 BV BOUND     w_14_20_14
 BV BOUND     v_20_15 
 BV BOUND     w_0_20_15
 BV BOUND     w_1_20_15
 BV BOUND     w_2_20_15
 BV BOUND     w_3_20_15
 BV BOUND     w_4_20_15
 BV BOUND     w_6_20_15
 BV BOUND     w_8_20_15
 BV BOUND     w_9_20_15
 BV BOUND     w_10_20_15
 BV BOUND     w_11_20_15
 BV BOUND     w_13_20_15
 BV BOUND     w_14_20_15
 BV BOUND     v_20_16 
 BV BOUND     w_0_20_16
 BV BOUND     w_2_20_16
 BV BOUND     w_3_20_16
 BV BOUND     w_4_20_16
 BV BOUND     w_8_20_16
 BV BOUND     w_9_20_16
 BV BOUND     w_10_20_16
 BV BOUND     w_12_20_16
 BV BOUND     w_13_20_16
 BV BOUND     w_14_20_16
 BV BOUND     v_20_17 
 BV BOUND     w_0_20_17
 BV BOUND     w_1_20_17
 BV BOUND     w_2_20_17
 BV BOUND     w_4_20_17
 BV BOUND     w_6_20_17
 BV BOUND     w_8_20_17
 BV BOUND     w_9_20_17
 BV BOUND     w_10_20_17
 BV BOUND     w_11_20_17
 BV BOUND     w_12_20_17
 BV BOUND     w_13_20_17
 BV BOUND     w_14_20_17
 BV BOUND     v_20_20 
 BV BOUND     w_0_20_20
 BV BOUND     w_3_20_20
 BV BOUND     w_6_20_20
 BV BOUND     w_8_20_20
 BV BOUND     w_9_20_20
 BV BOUND     w_10_20_20
 BV BOUND     w_12_20_20
 BV BOUND     w_14_20_20
 BV BOUND     v_20_21 
 BV BOUND     w_0_20_21
 BV BOUND     w_1_20_21
 BV BOUND     w_2_20_21
 BV BOUND     w_3_20_21
 BV BOUND     w_4_20_21
 BV BOUND     w_6_20_21
 BV BOUND     w_8_20_21
 BV BOUND     w_9_20_21
 BV BOUND     w_10_20_21
 BV BOUND     w_11_20_21
 BV BOUND     w_12_20_21
 BV BOUND     w_13_20_21
 BV BOUND     v_20_22 
 BV BOUND     w_0_20_22
 BV BOUND     w_2_20_22
 BV BOUND     w_3_20_22
 BV BOUND     w_4_20_22
 BV BOUND     w_6_20_22
 BV BOUND     w_8_20_22
 BV BOUND     w_9_20_22
 BV BOUND     w_10_20_22
 BV BOUND     w_12_20_22
 BV BOUND     w_13_20_22
 BV BOUND     w_14_20_22
 BV BOUND     v_20_23 
 BV BOUND     w_0_20_23
 BV BOUND     w_3_20_23
 BV BOUND     w_6_20_23
 BV BOUND     w_8_20_23
 BV BOUND     w_9_20_23
 BV BOUND     w_10_20_23
 BV BOUND     w_11_20_23
 BV BOUND     w_12_20_23
 BV BOUND     w_13_20_23
 BV BOUND     w_14_20_23
 BV BOUND     v_20_24 
 BV BOUND     w_0_20_24
 BV BOUND     w_2_20_24
 BV BOUND     w_3_20_24
 BV BOUND     w_4_20_24
 BV BOUND     w_6_20_24
 BV BOUND     w_8_20_24
 BV BOUND     w_9_20_24
 BV BOUND     w_10_20_24
 BV BOUND     w_11_20_24
 BV BOUND     w_12_20_24
 BV BOUND     w_13_20_24
 BV BOUND     w_14_20_24
 BV BOUND     v_21_1  
 BV BOUND     w_0_21_1
 BV BOUND     w_1_21_1
 BV BOUND     w_2_21_1
 BV BOUND     w_3_21_1
 BV BOUND     w_5_21_1
 BV BOUND     w_6_21_1
 BV BOUND     w_7_21_1
 BV BOUND     w_15_21_1
 BV BOUND     v_21_2  
 BV BOUND     w_0_21_2
 BV BOUND     w_1_21_2
 BV BOUND     w_2_21_2
 BV BOUND     w_3_21_2
 BV BOUND     w_5_21_2
 BV BOUND     w_6_21_2
 BV BOUND     w_7_21_2
 BV BOUND     w_15_21_2
 BV BOUND     v_21_4  
 BV BOUND     w_0_21_4
 BV BOUND     w_2_21_4
 BV BOUND     w_3_21_4
 BV BOUND     w_4_21_4
 BV BOUND     w_6_21_4
 BV BOUND     w_7_21_4
 BV BOUND     w_15_21_4
 BV BOUND     v_21_6  
 BV BOUND     w_0_21_6
 BV BOUND     w_2_21_6
 BV BOUND     w_3_21_6
 BV BOUND     w_6_21_6
 BV BOUND     w_7_21_6
 BV BOUND     w_15_21_6
 BV BOUND     v_21_9  
 BV BOUND     w_0_21_9
 BV BOUND     w_1_21_9
 BV BOUND     w_2_21_9
 BV BOUND     w_3_21_9
 BV BOUND     w_4_21_9
 BV BOUND     w_5_21_9
 BV BOUND     w_6_21_9
 BV BOUND     w_7_21_9
 BV BOUND     v_21_10 
 BV BOUND     w_0_21_10
 BV BOUND     w_2_21_10
 BV BOUND     w_3_21_10
 BV BOUND     w_6_21_10
 BV BOUND     w_7_21_10
 BV BOUND     w_15_21_10
 BV BOUND     v_21_11 
 BV BOUND     w_0_21_11
 BV BOUND     w_1_21_11
 BV BOUND     w_3_21_11
 BV BOUND     w_4_21_11
 BV BOUND     w_5_21_11
 BV BOUND     w_6_21_11
 BV BOUND     w_7_21_11
 BV BOUND     w_15_21_11
 BV BOUND     v_21_12 
 BV BOUND     w_0_21_12
 BV BOUND     w_2_21_12
 BV BOUND     w_3_21_12
 BV BOUND     w_4_21_12
 BV BOUND     w_5_21_12
 BV BOUND     w_6_21_12
 BV BOUND     w_7_21_12
 BV BOUND     w_15_21_12
 BV BOUND     v_21_13 
 BV BOUND     w_0_21_13
 BV BOUND     w_1_21_13
 BV BOUND     w_2_21_13
 BV BOUND     w_3_21_13
 BV BOUND     w_4_21_13
 BV BOUND     w_5_21_13
 BV BOUND     w_6_21_13
 BV BOUND     w_7_21_13
 BV BOUND     v_21_14 
 BV BOUND     w_0_21_14
 BV BOUND     w_3_21_14
 BV BOUND     w_5_21_14
 BV BOUND     w_6_21_14
 BV BOUND     w_7_21_14
 BV BOUND     w_15_21_14
 BV BOUND     v_21_16 
 BV BOUND     w_0_21_16
 BV BOUND     w_2_21_16
 BV BOUND     w_3_21_16
 BV BOUND     w_4_21_16
 BV BOUND     w_15_21_16
 BV BOUND     v_21_17 
 BV BOUND     w_0_21_17
 BV BOUND     w_1_21_17
 BV BOUND     w_2_21_17
 BV BOUND     w_4_21_17
 BV BOUND     w_5_21_17
 BV BOUND     w_6_21_17
 BV BOUND     w_7_21_17
 BV BOUND     w_15_21_17
 BV BOUND     v_21_18 
 BV BOUND     w_0_21_18
 BV BOUND     w_1_21_18
 BV BOUND     w_2_21_18
 BV BOUND     w_3_21_18
 BV BOUND     w_4_21_18
 BV BOUND     w_6_21_18
 BV BOUND     w_7_21_18
 BV BOUND     w_15_21_18
 BV BOUND     v_21_19 
 BV BOUND     w_0_21_19
 BV BOUND     w_1_21_19
 BV BOUND     w_2_21_19
 BV BOUND     w_3_21_19
 BV BOUND     w_4_21_19
 BV BOUND     w_6_21_19
 BV BOUND     w_7_21_19
 BV BOUND     w_15_21_19
 BV BOUND     v_21_20 
 BV BOUND     w_0_21_20
 BV BOUND     w_3_21_20
 BV BOUND     w_5_21_20
 BV BOUND     w_6_21_20
 BV BOUND     w_7_21_20
 BV BOUND     w_15_21_20
 BV BOUND     v_21_22 
 BV BOUND     w_0_21_22
 BV BOUND     w_2_21_22
 BV BOUND     w_3_21_22
 BV BOUND     w_4_21_22
 BV BOUND     w_6_21_22
 BV BOUND     w_7_21_22
 BV BOUND     w_15_21_22
 BV BOUND     v_21_23 
 BV BOUND     w_0_21_23
 BV BOUND     w_3_21_23
 BV BOUND     w_6_21_23
 BV BOUND     w_7_21_23
 BV BOUND     w_15_21_23
 BV BOUND     v_21_24 
 BV BOUND     w_0_21_24
 BV BOUND     w_2_21_24
 BV BOUND     w_3_21_24
 BV BOUND     w_4_21_24
 BV BOUND     w_5_21_24
 BV BOUND     w_6_21_24
 BV BOUND     w_7_21_24
 BV BOUND     w_15_21_24
 BV BOUND     v_22_1  
 BV BOUND     w_0_22_1
 BV BOUND     w_1_22_1
 BV BOUND     w_2_22_1
 BV BOUND     w_3_22_1
 BV BOUND     w_5_22_1
 BV BOUND     w_6_22_1
 BV BOUND     w_7_22_1
 BV BOUND     w_16_22_1
 BV BOUND     v_22_2  
 BV BOUND     w_0_22_2
 BV BOUND     w_1_22_2
 BV BOUND     w_2_22_2
 BV BOUND     w_3_22_2
 BV BOUND     w_5_22_2
 BV BOUND     w_6_22_2
 BV BOUND     w_7_22_2
 BV BOUND     w_16_22_2
 BV BOUND     v_22_4  
 BV BOUND     w_0_22_4
 BV BOUND     w_2_22_4
 BV BOUND     w_3_22_4
 BV BOUND     w_4_22_4
 BV BOUND     w_6_22_4
 BV BOUND     w_7_22_4
 BV BOUND     w_16_22_4
 BV BOUND     v_22_6  
 BV BOUND     w_0_22_6
 BV BOUND     w_2_22_6
 BV BOUND     w_3_22_6
 BV BOUND     w_6_22_6
 BV BOUND     w_7_22_6
 BV BOUND     w_16_22_6
 BV BOUND     v_22_7  
 BV BOUND     w_0_22_7
 BV BOUND     w_1_22_7
 BV BOUND     w_2_22_7
 BV BOUND     w_3_22_7
 BV BOUND     w_4_22_7
 BV BOUND     w_5_22_7
 BV BOUND     w_6_22_7
 BV BOUND     w_7_22_7
 BV BOUND     v_22_10 
 BV BOUND     w_0_22_10
 BV BOUND     w_2_22_10
 BV BOUND     w_3_22_10
 BV BOUND     w_6_22_10
 BV BOUND     w_7_22_10
 BV BOUND     w_16_22_10
 BV BOUND     v_22_11 
 BV BOUND     w_0_22_11
 BV BOUND     w_1_22_11
 BV BOUND     w_3_22_11
 BV BOUND     w_4_22_11
 BV BOUND     w_5_22_11
 BV BOUND     w_6_22_11
 BV BOUND     w_7_22_11
 BV BOUND     w_16_22_11
 BV BOUND     v_22_12 
 BV BOUND     w_0_22_12
 BV BOUND     w_2_22_12
 BV BOUND     w_3_22_12
 BV BOUND     w_4_22_12
 BV BOUND     w_5_22_12
 BV BOUND     w_6_22_12
 BV BOUND     w_7_22_12
 BV BOUND     w_16_22_12
 BV BOUND     v_22_13 
 BV BOUND     w_0_22_13
 BV BOUND     w_1_22_13
 BV BOUND     w_2_22_13
 BV BOUND     w_3_22_13
 BV BOUND     w_4_22_13
 BV BOUND     w_5_22_13
 BV BOUND     w_6_22_13
 BV BOUND     w_7_22_13
 BV BOUND     v_22_14 
 BV BOUND     w_0_22_14
 BV BOUND     w_3_22_14
 BV BOUND     w_5_22_14
 BV BOUND     w_6_22_14
 BV BOUND     w_7_22_14
 BV BOUND     w_16_22_14
 BV BOUND     v_22_16 
 BV BOUND     w_0_22_16
 BV BOUND     w_2_22_16
 BV BOUND     w_3_22_16
 BV BOUND     w_4_22_16
 BV BOUND     w_16_22_16
 BV BOUND     v_22_17 
 BV BOUND     w_0_22_17
 BV BOUND     w_1_22_17
 BV BOUND     w_2_22_17
 BV BOUND     w_4_22_17
 BV BOUND     w_5_22_17
 BV BOUND     w_6_22_17
 BV BOUND     w_7_22_17
 BV BOUND     w_16_22_17
 BV BOUND     v_22_18 
 BV BOUND     w_0_22_18
 BV BOUND     w_1_22_18
 BV BOUND     w_2_22_18
 BV BOUND     w_3_22_18
 BV BOUND     w_4_22_18
 BV BOUND     w_6_22_18
 BV BOUND     w_7_22_18
 BV BOUND     v_22_19 
 BV BOUND     w_0_22_19
 BV BOUND     w_1_22_19
 BV BOUND     w_2_22_19
 BV BOUND     w_3_22_19
 BV BOUND     w_4_22_19
 BV BOUND     w_6_22_19
 BV BOUND     w_7_22_19
 BV BOUND     w_16_22_19
 BV BOUND     v_22_20 
 BV BOUND     w_0_22_20
 BV BOUND     w_3_22_20
 BV BOUND     w_5_22_20
 BV BOUND     w_6_22_20
 BV BOUND     w_7_22_20
 BV BOUND     w_16_22_20
 BV BOUND     v_22_22 
 BV BOUND     w_0_22_22
 BV BOUND     w_2_22_22
 BV BOUND     w_3_22_22
 BV BOUND     w_4_22_22
 BV BOUND     w_6_22_22
 BV BOUND     w_7_22_22
 BV BOUND     w_16_22_22
 BV BOUND     v_22_23 
 BV BOUND     w_0_22_23
 BV BOUND     w_3_22_23
 BV BOUND     w_6_22_23
 BV BOUND     w_7_22_23
 BV BOUND     w_16_22_23
 BV BOUND     v_22_24 
 BV BOUND     w_0_22_24
 BV BOUND     w_2_22_24
 BV BOUND     w_3_22_24
 BV BOUND     w_4_22_24
 BV BOUND     w_5_22_24
 BV BOUND     w_6_22_24
 BV BOUND     w_7_22_24
 BV BOUND     w_16_22_24
 BV BOUND     v_23_4  
 BV BOUND     w_0_23_4
 BV BOUND     w_2_23_4
 BV BOUND     w_3_23_4
 BV BOUND     v_23_6  
 BV BOUND     w_0_23_6
 BV BOUND     w_2_23_6
 BV BOUND     w_3_23_6
 BV BOUND     v_23_10 
 BV BOUND     w_0_23_10
 BV BOUND     w_2_23_10
 BV BOUND     w_3_23_10
 BV BOUND     v_23_11 
 BV BOUND     w_0_23_11
 BV BOUND     w_1_23_11
 BV BOUND     w_3_23_11
 BV BOUND     v_23_12 
 BV BOUND     w_0_23_12
 BV BOUND     w_2_23_12
 BV BOUND     w_3_23_12
 BV BOUND     v_23_14 
 BV BOUND     w_0_23_14
 BV BOUND     w_3_23_14
 BV BOUND     v_23_16 
 BV BOUND     w_0_23_16
 BV BOUND     w_2_23_16
 BV BOUND     w_3_23_16
 BV BOUND     v_23_17 
 BV BOUND     w_0_23_17
 BV BOUND     w_1_23_17
 BV BOUND     w_2_23_17
 BV BOUND     v_23_20 
 BV BOUND     w_0_23_20
 BV BOUND     w_3_23_20
 BV BOUND     v_23_22 
 BV BOUND     w_0_23_22
 BV BOUND     w_2_23_22
 BV BOUND     w_3_23_22
 BV BOUND     v_23_23 
 BV BOUND     w_0_23_23
 BV BOUND     w_3_23_23
 BV BOUND     v_23_24 
 BV BOUND     w_0_23_24
 BV BOUND     w_2_23_24
 BV BOUND     w_3_23_24
ENDATA
