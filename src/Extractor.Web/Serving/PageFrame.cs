using Extractor.Domain;
using RazorSlices;

namespace Extractor.Web.Serving;

/// <summary>What stands around every page.</summary>
/// <param name="Title">Of the browser's tab.</param>
/// <param name="Section">Which entry of the head is the present one.</param>
/// <param name="Scripts">The modules of the page.</param>
internal sealed record PageFrame(Phrase Title, string Section, Visitor Visitor, RazorSlice Body, params IReadOnlyList<string> Scripts)
{
    public static IReadOnlyList<(string Section, string Address, Phrase Name)> Sections { get; } =
    [
        ("documents", "/", new("文件", "Documents")),
        ("queue", "/queue", new("复核队列", "Review queue")),
        ("search", "/search", new("全文检索", "Full text")),
        ("compare", "/compare", new("比较", "Compare")),
        ("sql", "/sql", new("数据查询", "SQL")),
        ("upload", "/upload", new("上传", "Upload")),
    ];
}
