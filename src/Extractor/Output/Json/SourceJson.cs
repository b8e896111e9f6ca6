using Extractor.Domain;
using Extractor.Output.Json.Shapes;

namespace Extractor.Output.Json;

/// <summary>The file that a disclosure was read from.</summary>
internal static class SourceJson
{
    public static readonly JsonShape<DocumentSource> Shape = new JsonShape<DocumentSource, DocumentSource>(
        "document", "The file that was read.", static (ref _, d) => d, static () => new DocumentSource("", "", 0))
        .Required("name", JsonTypes.Text, d => d.Name, (ref d, v) => d = d with { Name = v! }, "The file name without its folder.")
        .Required("sha256", JsonTypes.Hash, d => d.Sha256, (ref d, v) => d = d with { Sha256 = v! },
            "SHA-256 of the file's bytes, hexadecimal in lower case.")
        .Required("page_count", JsonTypes.FromZero, d => d.PageCount, (ref d, v) => d = d with { PageCount = v!.Value }, "Pages in the file.")
        .Optional("producer", JsonTypes.Text, d => d.Producer, (ref d, v) => d = d with { Producer = v },
            "The program that made the PDF, as the file says; absent where it does not.")
        .Optional("title", JsonTypes.Text, d => d.Title, (ref d, v) => d = d with { Title = v },
            "The title in the PDF's information dictionary; absent where there is none.")
        .Optional("recognized_pages", JsonTypes.Integers, d => d.RecognizedPages.IfAny(), (ref d, v) => d = d with { RecognizedPages = v! },
            "The pages whose text was recognised from their picture, ascending; absent where none was.");
}
