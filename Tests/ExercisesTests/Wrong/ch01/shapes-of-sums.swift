// wrong: axis 0 goes down
let alongAxis0 = [2]
let alongAxis1 = [2]
let ofAllPictures = [28, 28]

// wrong: vanishes
let alongAxis0 = [1, 3]
let alongAxis1 = [2, 1]
let ofAllPictures = [28, 28]

// wrong: picture to picture
let alongAxis0 = [3]
let alongAxis1 = [2]
let ofAllPictures = [5]
