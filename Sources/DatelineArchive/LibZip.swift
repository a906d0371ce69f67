import CLibZip

/// libzip's own words for what went wrong.
enum LibZip {
  static func message(_ code: Int32) -> String {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return String(cString: zip_error_strerror(&error))
  }

  static func message(_ archive: OpaquePointer) -> String { String(cString: zip_strerror(archive)) }
}
