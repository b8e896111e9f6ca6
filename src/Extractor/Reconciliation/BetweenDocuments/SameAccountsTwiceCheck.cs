namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>703: a body publishes its accounts of a year once.</summary>
internal sealed class SameAccountsTwiceCheck : IBetweenCheck
{
    public RuleDescriptor Rule { get; } = new(
        "703",
        new("同一单位同一年度的决算只有一份", "A body's accounts of a year are one document"),
        new("封面的单位名称、年度与部门/单位口径相同而内容不同的文件", "documents whose covers print the same body, year and scope and whose contents differ"),
        new("重新公开或更正后应撤下旧稿；否则读者不知以哪份为准", "After a correction the old version should go; else nobody knows which one holds"),
        new("两个文件都称“某市财政局2024年度部门决算”", "two files that both claim to be one bureau's accounts of 2024"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(DocumentFigures later, DocumentFigures earlier)
    {
        if (later.Year != earlier.Year) yield break;
        var message = new Phrase(
            $"{later.Document} 与 {earlier.Document} 都是 {later.BodyKey} {later.Year} 年度决算，内容不同",
            $"{later.Document} and {earlier.Document} are both the {later.Year} accounts of {later.BodyKey}, with different contents");
        yield return Judge.Says(Rule, Outcome.Disagrees, message, new CitedFigure("cover/body", later.Body),
            new CitedFigure(BetweenDocumentsText.Role(earlier, "cover/body"), earlier.Body) { Other = earlier.Sha256 });
    }
}
