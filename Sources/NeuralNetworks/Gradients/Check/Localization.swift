import Tensors

/// Looks for the layer that is wrong by itself, among layers that may only be fed a wrong gradient.
///
/// Each layer is checked alone, at what reaches it in a walk forward, in the order of the walk
/// backward; what contains layers is looked into. A random gradient comes in from above, so that no
/// layer is blamed for what another one gave it.
struct Localization<Element: Scalar> {
  /// A layer that is wrong by itself.
  struct Fault {
    let path: String
    let verdict: GradientVerdict
  }

  let seed: Int

  /// Finds the first fault of a network in the order of the walk backward.
  func fault(in network: any Network<Element>, _ x: Tensor<Element>) -> Fault? {
    let isChain = network is any LayerChain<Element>
    return fault(in: network.layers, x, isChain: isChain, isNetwork: true, path: "")
  }

  private func fault(
    in layers: [any Layer<Element>], _ x: Tensor<Element>, isChain: Bool, isNetwork: Bool,
    path: String
  ) -> Fault? {
    let names = names(of: layers)
    let inputs = inputs(of: layers, x, isChain: isChain)
    var faults: [Fault] = []
    for (index, layer) in layers.enumerated().reversed() {
      guard let input = inputs[index] else { continue }
      let isFirst = isChain && isNetwork && index == 0
      let report = report(layer, input, isFirst: isFirst)
      guard report.verdict.isFault else { continue }
      let name = path + names[index]
      let inner = fault(
        in: layer.layers, input, isChain: false, isNetwork: false, path: name + ".")
      faults.append(inner ?? Fault(path: name, verdict: report.verdict))
      // What is no number in a value comes from the first layer that gave it.
      if case .notFinite(.value, _, _) = report.verdict { continue }
      break
    }
    return faults.last
  }

  /// Checks one layer by itself: some elements, and directions through all of them.
  private func report(
    _ layer: any Layer<Element>, _ input: Tensor<Element>, isFirst: Bool
  ) -> GradientReport {
    let subject = GradientSubject(layer, input, seed: seed)
    let check = GradientCheck(sampleSize: 160, seed: seed)
    return check.report(isFirst ? subject.withoutInput(layer) : subject)
  }

  /// What reaches each layer.
  ///
  /// In a chain that is what the one before gave; elsewhere, too, where it
  /// fits the layer's parameters, or else something that came by before; nil where nothing fits.
  private func inputs(
    of layers: [any Layer<Element>], _ x: Tensor<Element>, isChain: Bool
  ) -> [Tensor<Element>?] {
    var known = [x]
    var last: Tensor<Element>? = x
    return layers.map { layer in
      let candidates = (last.map { [$0] } ?? []) + known.reversed()
      guard let input = candidates.first(where: { isChain || layer.seemsToTake($0.shape) }) else {
        last = nil
        return nil
      }
      let memory = SubjectMemory(layer, layer.layers, layer.parameters + layer.statistics)
      let output = layer.forward(input)
      memory.restore()
      known.append(output)
      last = output
      return input
    }
  }

  /// The type of each, or what it calls itself, numbered among its kind.
  private func names(of layers: [any Layer<Element>]) -> [String] {
    var counts: [String: Int] = [:]
    return layers.map { layer in
      let name = (layer as? any CustomStringConvertible)?.description ?? name(of: layer)
      counts[name, default: 0] += 1
      return name + "\(counts[name] ?? 1)"
    }
  }
}

extension Layer {
  /// Whether the shapes of the parameters let the layer take such an input; a layer that cannot would
  /// stop the program.
  fileprivate func seemsToTake(_ shape: [Int]) -> Bool {
    guard shape.count > 1 else { return false }
    let features = shape[1...].reduce(1, *)
    switch parameters.first?.value.shape {
    case .some(let w) where w.count == 4: return shape.count == 4 && w[1] == shape[1]
    case .some(let w) where w.count == 2: return w.contains(features)
    case .some(let w) where w.count == 1: return w[0] == shape[1]
    default: return true
    }
  }
}

extension GradientSubject {
  /// The same for a layer of whom nobody asks the gradient by its input.
  fileprivate func withoutInput(_ layer: any Layer<Element>) -> GradientSubject {
    guard let dout else { return self }
    let whole = self
    return GradientSubject(
      variables: Array(variables.dropFirst()), respond: respond,
      backpropagate: {
        _ = whole.respond()
        whole.memory.mark()
        layer.setGradients(dout)
        whole.memory.compare()
        return layer.parameters.map { $0.gradient }
      },
      loss: loss, dout: nil, labels: nil, earlier: { nil }, memory: memory, stacked: stacked)
  }
}
