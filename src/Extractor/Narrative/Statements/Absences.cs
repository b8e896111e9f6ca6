using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>Sentences that say there is nothing: 本年度无政府性基金预算财政拨款收入和支出.</summary>
internal static class Absences
{
    private static readonly string[] Words = ["没有", "未安排", "未发生", "不涉及", "无"];

    public static void Read(ParagraphReading paragraph, Topic topic, ITopicWords words, StatementCollector collector, string path)
    {
        var text = paragraph.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var word = Words.FirstOrDefault(w => string.CompareOrdinal(text, i, w, 0, w.Length) == 0);
            if (word is null || Subject(topic) is not { } hit || !Names(text, i, topic)) continue;
            collector.Open(hit, paragraph, path, i).Words.Add(paragraph.Source.Evidence(i, word.Length));
            return;
        }
    }

    /// <summary>The denied thing stands in the same sentence.</summary>
    private static bool Names(string text, int at, Topic topic)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('。', at - 1) + 1;
        var end = text.IndexOf('。', at) is var stop and >= 0 ? stop : text.Length;
        return Nouns(topic).Any(n => text.IndexOf(n, start, end - start, StringComparison.Ordinal) >= 0);
    }

    private static string[] Nouns(Topic topic) => topic switch
    {
        Topic.GovernmentFund => ["政府性基金"],
        Topic.StateCapital => ["国有资本"],
        Topic.ThreePublic => ["三公", "因公出国", "公务用车", "公务接待"],
        Topic.OperatingCosts => ["机关运行"],
        Topic.Procurement => ["政府采购"],
        Topic.Assets => ["车辆", "公务用车", "设备"],
        _ => [],
    };

    private static SubjectHit? Subject(Topic topic) => topic switch
    {
        Topic.GovernmentFund => new SubjectHit(StatementKinds.GovernmentFund, "", "final"),
        Topic.StateCapital => new SubjectHit(StatementKinds.StateCapital, "", "final"),
        Topic.ThreePublic => new SubjectHit(StatementKinds.ThreePublic, "total", "final"),
        Topic.OperatingCosts => new SubjectHit(StatementKinds.OperatingCosts, ""),
        Topic.Procurement => new SubjectHit(StatementKinds.Procurement, "total"),
        Topic.Assets => new SubjectHit(StatementKinds.Assets, "vehicles", "count"),
        _ => null,
    };
}
