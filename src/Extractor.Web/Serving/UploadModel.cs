using Extractor.Web.Jobs;

namespace Extractor.Web.Serving;

/// <summary>What waits, what is read, and what came of it.</summary>
/// <param name="Refused">A sentence for each uploaded file that is no PDF.</param>
/// <param name="Folder">The name of the folder that is watched, and how it stands; null where none is.</param>
internal sealed record UploadModel(IReadOnlyList<Job> Jobs, (int Waiting, int Done, int Failed) Counts, IReadOnlyList<string> Refused,
    (string Name, int Files, DateTime? Looked, string? Problem)? Folder, Visitor Visitor)
{
    public static string StateName(string state) => state switch
    {
        "waiting" => "等待",
        "reading" => "读取中",
        "done" => "完成",
        "kept" => "已在库中",
        _ => "失败",
    };
}
