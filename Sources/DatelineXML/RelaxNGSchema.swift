import CLibXML2

/// A RELAX NG schema, compiled once. It does not change afterwards, so tasks may share it.
public final class RelaxNGSchema: Sendable {
  nonisolated(unsafe) let pointer: xmlRelaxNGPtr

  /// - Parameter name: for messages.
  /// - Throws: ``XMLProblem`` when the bytes are no schema.
  ///
  /// libxml2 can take for ever over some legal grammars: compile what was shipped, or what a test with a time limit has compiled before.
  public init(bytes: UnsafeRawBufferPointer, name: String) throws(XMLProblem) {
    xmlInitParser()
    let log = XMLProblemLog(file: name)
    let compiled: xmlRelaxNGPtr? = withExtendedLifetime(log) {
      guard let parser = xmlRelaxNGNewMemParserCtxt(bytes.baseAddress, Int32(clamping: bytes.count)) else { return nil }
      defer { xmlRelaxNGFreeParserCtxt(parser) }
      xmlRelaxNGSetParserStructuredErrors(parser, XMLProblemLog.handler, log.context)
      return xmlRelaxNGParse(parser)
    }
    guard let compiled else { throw log.problems.first ?? XMLProblem(.invalid, file: name, "is no RELAX NG schema") }
    pointer = compiled
  }

  deinit { xmlRelaxNGFree(pointer) }
}
