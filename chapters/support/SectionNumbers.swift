/// What a page says first of its section numbers, and of the book that they come from.
public let aboutSectionNumbers =
  "Not the book: the section numbers are those of «Deep Learning from Scratch» by Koki Saitoh, whose "
  + "order of ideas this course follows. Some are left out, some added."
