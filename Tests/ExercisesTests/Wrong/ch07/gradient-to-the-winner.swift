// wrong: Only one pixel moves the output
// trueSentence = 2 → trueSentence = 1

// wrong: Equal pixels still get
//  && !isGiven →

// wrong: negative pixels wins too
// trueSentence = 2 → trueSentence = 3
