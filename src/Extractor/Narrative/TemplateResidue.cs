using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>What is left of the template that a document was written from: unfilled figures, both words of a choice, instructions.</summary>
internal static class TemplateResidue
{
    private static readonly string[] Blanks =
        ["占%", "占比%", "减少万元", "增加万元", "为万元", "支出万元", "收入万元", "总计万元", "下降%", "增长%", "降低%", "预算的%", "支出的%", "合计的%", "总额的%", "决算万元", "个，累计人次"];

    private static readonly string[] Choices =
        ["增加（减少）", "减少（增加）", "下降（增长）", "增长（下降）", "增加/减少", "增长/下降", "大于（小于）", "小于（大于）", "大于/小于", "大小于", "增加增加", "减少减少", "增长增长", "下降下降", "部门（单位）共有"];

    private static readonly string[] Instructions =
        ["如持平作持平表述", "不涉及的不列", "仍保留该表格式", "作下述说明", "据实填写", "请填写", "XX局", "XX单位", "XX部门", "XXX", "××", "XX万元", "XX%", "OO万元", "202年", "列明公务接待"];

    public static IEnumerable<Problem> Find(FlowText paragraph)
    {
        foreach (var word in Blanks.Where(In))
            foreach (var problem in At(paragraph, word, "unfilled-figure", $"A figure is missing in {word}.")) yield return problem;
        foreach (var word in Choices.Where(In))
            foreach (var problem in At(paragraph, word, "template-residue", $"{word} is left from the template.")) yield return problem;
        foreach (var word in Instructions.Where(In))
            foreach (var problem in At(paragraph, word, "template-residue", $"{word} is left from the template.")) yield return problem;

        bool In(string word) => paragraph.Text.Contains(word, StringComparison.Ordinal);
    }

    private static IEnumerable<Problem> At(FlowText paragraph, string word, string code, string message)
    {
        for (var at = paragraph.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = paragraph.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (at > 0 && paragraph.Text[at - 1] is '换' or '合' or '算' or '位') continue;
            var evidence = paragraph.Evidence(at, word.Length);
            yield return new Problem(code, message, ProblemSeverity.Note, evidence.Page, evidence);
        }
    }
}
