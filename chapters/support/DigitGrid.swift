import Plots
import Tensors

/// Images of shape (N, 784) in rows of five, each with a caption.
public func digitGrid(
  _ title: String, _ images: Tensor<Double>, caption: (Int) -> String
) -> ImageGrid {
  ImageGrid(
    title, columns: 5,
    images: (0..<images.shape[0]).map {
      GreyImage(images[row: $0].elements, rows: 28, columns: 28, caption: caption($0))
    })
}
