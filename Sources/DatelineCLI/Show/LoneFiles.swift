import Dateline
import Foundation

/// Pages and texts that are in no corpus, shown one after another as they would be read.
struct LoneFiles {
  enum Form {
    case explanation
    /// Of one file as one object; of several a line each.
    case json
    case body
  }

  let paths: [String]
  let form: Form

  /// - Throws: the exit code, where a file could not be shown.
  func show() throws {
    var worst: ExitStatus?
    var isFirst = true
    for path in paths {
      do throws(Failure) {
        let explanation = try read(path)
        if !isFirst, form == .explanation { Console.print("") }
        print(explanation)
        isFirst = false
      } catch {
        Console.error("\(path): error: \(error.message)")
        if worst != .inputMissing { worst = error.status }
      }
    }
    if let worst { throw worst.code }
  }

  private struct Failure: Error {
    let status: ExitStatus
    let message: String
  }

  private func read(_ path: String) throws(Failure) -> ArticleExplanation {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(status: .inputMissing, message: "there is no such file; check the name")
    }
    guard !isFolder.boolValue else {
      throw Failure(status: .inputMissing, message: "this is a folder; name a corpus folder alone, or files")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(status: .inputMissing, message: "the file cannot be read; check that it may be")
    }
    return try read(Array(data), path)
  }

  private func read(_ bytes: [UInt8], _ path: String) throws(Failure) -> ArticleExplanation {
    let source: SourceText
    do throws(DecodingFault) {
      source = try SourceText.file(path, bytes: bytes, mediaType: SourceKind.mediaType(of: path, beginning: bytes))
    } catch { throw Failure(status: .badData, message: "\(error.message); \(error.remedy)") }
    if let remark = source.charsetRemark {
      let remedy = remark.remedy(in: "its record, once it is in a corpus", of: (path as NSString).lastPathComponent)
      Console.error("\(path): warning: \(remark.message); \(remedy) [\(remark.id)]")
    }
    return ArticleExplanation(source, Reading.alone(source))
  }

  private func print(_ explanation: ArticleExplanation) {
    switch form {
    case .explanation: Console.print(explanation.text)
    case .json: Console.print(JSONWriter.text(explanation.json, paths.count == 1 ? .indented : .compact))
    case .body: if let body = explanation.body, !body.isEmpty { Console.print(body) }
    }
  }
}
