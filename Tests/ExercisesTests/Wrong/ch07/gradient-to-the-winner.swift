// wrong: Only one pixel moves the output
// trueSentence = 2 → trueSentence = 1

// wrong: Equal pixels still get
//  && !isGiven →

// wrong: negative pixels wins too
// trueSentence = 2 → trueSentence = 3

// wrong: numbered from 1 to 3
// trueSentence = 2 → trueSentence = 5

// wrong: should be 2.
// return gradient → return dout

// wrong: [[1. 2.]
// = dout[row, column] → = 2 * dout[row, column]
