using Extractor.Domain;
using Extractor.Web.Jobs;

namespace Extractor.Web.Serving;

/// <summary>What waits, what is read, and what came of it.</summary>
/// <param name="Refused">A sentence for each uploaded file that is no PDF.</param>
/// <param name="Folder">The name of the folder that is watched, and how it stands; null where none is.</param>
internal sealed record UploadModel(IReadOnlyList<Job> Jobs, (int Waiting, int Done, int Failed) Counts, IReadOnlyList<Phrase> Refused,
    (string Name, int Files, DateTime? Looked, string? Problem)? Folder, Visitor Visitor)
{
    public static Phrase StateName(string state) => state switch
    {
        "waiting" => new("等待", "waiting"),
        "reading" => new("读取中", "being read"),
        "done" => new("完成", "done"),
        "kept" => new("已在库中", "in the store already"),
        _ => new("失败", "failed"),
    };
}
