using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("What came of an upload.")]
internal sealed record UploadAnswer(
    [Description("How many PDFs were put into the queue.")] int Taken,
    [Description("A sentence for each file that was not.")] IReadOnlyList<string> Refused);
