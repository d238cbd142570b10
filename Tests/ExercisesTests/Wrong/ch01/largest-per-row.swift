// wrong: The loop over x.rows goes through all rows
// bug = 3 → bug = 1

// wrong: largest is made anew
// bug = 3 → bug = 2

// wrong: A row of negative numbers still gives 0
// row[0] → 0.0

// wrong: First wrong element
// row[0] → -1.0

// wrong: First wrong element
// row[0] → -1000.0
