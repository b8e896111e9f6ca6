using RazorSlices;

namespace Extractor.Web.Serving;

/// <summary>What stands around every page.</summary>
/// <param name="Title">Of the browser's tab.</param>
/// <param name="Section">Which entry of the head is the present one.</param>
/// <param name="Scripts">The modules of the page.</param>
internal sealed record Frame(string Title, string Section, Visitor Visitor, RazorSlice Body, params IReadOnlyList<string> Scripts)
{
    public static IReadOnlyList<(string Section, string Address, string Chinese, string English)> Sections { get; } =
    [
        ("documents", "/", "文件", "Documents"),
        ("queue", "/queue", "复核队列", "Review queue"),
        ("search", "/search", "全文检索", "Full text"),
        ("compare", "/compare", "比较", "Compare"),
        ("sql", "/sql", "数据查询", "SQL"),
        ("upload", "/upload", "上传", "Upload"),
    ];
}
