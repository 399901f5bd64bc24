import Base
import FoundationEssentials
import TestSupport
import Testing

@Suite struct FileContentTests {
    private let folder = ScratchFolder()

    @Test func `a file is read whole, up to the bytes allowed`() throws {
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        try Data(bytes).write(to: URL(filePath: folder.file("big")))
        #expect(FileContent.read(folder.file("big"), bytesMax: 200_000) == .bytes(bytes))
        #expect(FileContent.read(folder.file("big"), bytesMax: 199_999) == .unreadable("larger than 199999 bytes"))
    }

    @Test func `a file that can't be read is not the same as no file`() {
        #expect(FileContent.read(folder.file("none"), bytesMax: 1) == .absent)
        #expect(FileContent.read("/dev/null/none", bytesMax: 1) == .absent)
        #expect(FileContent.read(folder.path, bytesMax: 1) == .unreadable("Is a directory"))
        #expect(FileContent.read("/dev/null", bytesMax: 1) == .bytes([]))
    }
}
