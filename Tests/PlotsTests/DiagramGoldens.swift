/// Small drawings of diagrams whose every character was checked by eye.
enum DiagramGoldens {
  static let perceptron = """
                            A perceptron


                  [1]⠠⠤⢄⣀
                         ⠉⠑⠒⠤⢄⣀
                               b ⠒⠤⠤⣀⡀
                                     ⠈⠉⠒⠢⠤⣀⡀
                 (x₁)⠠⠤⠤⠤⠤⠤⠤⠤ w₁ ⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⢬⠭⠶⠦▸(y)
                                     ⢀ ⠠ ⠐
                               ⢀ ⠠ ⠐⠁
                         ⢀ ⠠ ⠈
                 (x₂)⠠ ⠈

                inputs                        output
    """

  static let apples = """
               Two apples and tax
           100
     apple──────╮
           ←2.2 │     200
                ├▸(×)──────╮
           2    │     ←1.1 │
    number──────╯          │     220
           ←110            ├▸(×)──────▸total
                           │     ←1
                      1.1  │
                  tax──────╯
                      ←200
    """

  static let branches = """
                  x² + x
      3                9         12
    x─┬──────▸[square]─────┬▸(+)─────▸y
      ←7  ←6           ←1  │     ←1
      ╰────────────────────╯
                         ←1
    """

  static let convolution = """
                            Convolution
                  1 [  2][  3]      1  0       1 [3]
                 −1 [  0][  1]  ⊛   0  1   =   ·  ·
                  0  0.5    2
                    input          filter     output
    """
}
