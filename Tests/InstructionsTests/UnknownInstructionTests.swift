#if arch(x86_64) && canImport(Glibc)
  import Glibc
  import Instructions
  import Testing

  @Suite("An instruction that the processor does not know")
  struct UnknownInstructionTests {
    @Test("Ends the program with one line and status 1")
    func unknown() async throws {
      let result = try await #require(
        processExitsWith: .exitCode(1), observing: [\.standardErrorContent]
      ) {
        let memory = mmap(
          nil, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        let code = try #require(memory)
        // `push es`, which no processor knows in 64-bit mode.
        code.storeBytes(of: 0x06, as: UInt8.self)
        unsafeBitCast(code, to: (@convention(c) () -> Void).self)()
      }
      let lines = String(decoding: result.standardErrorContent, as: UTF8.self)
        .split(separator: "\n")
      #expect(lines.count == 1)
      #expect(lines.first?.contains("TENSORS_CPU=x86-64-v3") == true)
    }

    @Test("Is not what stops a program after a message of its own")
    func trap() async throws {
      let result = try await #require(
        processExitsWith: .signal(SIGILL), observing: [\.standardErrorContent]
      ) { fatalError("a mistake") }
      let printed = String(decoding: result.standardErrorContent, as: UTF8.self)
      #expect(printed.contains("Fatal error: a mistake"))
      #expect(!printed.contains("TENSORS_CPU"))
    }
  }
#endif
