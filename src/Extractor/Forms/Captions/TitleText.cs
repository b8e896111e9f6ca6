using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Forms.Captions;

/// <summary>A table's title brought to the words that tell its form: without number, label, year, quotes and name marks.</summary>
internal sealed partial record TitleText(string Words)
{
    /// <summary>Longer than any title with a body's name in front.</summary>
    private const int LongestTitle = 70;

    public static TitleText From(string printed)
    {
        var text = CharacterFolding.Squeeze(printed);
        text = Label().Replace(text, "");
        text = Numbering().Replace(text, "");
        text = Year().Replace(text, "");
        return new TitleText(Marks().Replace(text, ""));
    }

    /// <summary>
    /// Budgets hold tables of the same shape; 预算 is also part of the names of the three budgets, which does not count, nor does how one was carried
    /// out (预算执行情况).
    /// </summary>
    public bool IsOfBudget =>
        !Words.Contains("决算", StringComparison.Ordinal)
        && BudgetNames().Replace(Words, "").Contains("预算", StringComparison.Ordinal);

    public bool IsOfFinalAccounts => Words.Contains("决算", StringComparison.Ordinal);

    public bool Has(string word) => Words.Contains(word, StringComparison.Ordinal);

    public bool HasAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Has(word)) return true;
        }
        return false;
    }

    /// <summary>Reads like a table's title: ends in 表, is no sentence, no entry of a contents page and no part's heading.</summary>
    public static bool IsTableTitle(string printed)
    {
        if (!printed.Contains('表')) return false;
        var text = CharacterFolding.Squeeze(printed);
        if (text.Length is < 3 or > LongestTitle || text.IndexOfAny(['。', ';', '，']) >= 0) return false;
        if (text.Contains("....", StringComparison.Ordinal) || text.Contains("……", StringComparison.Ordinal) || text.Contains("···", StringComparison.Ordinal))
            return false;
        if (PartHeading().IsMatch(text)) return false;
        var words = From(printed).Words;
        return Ending().IsMatch(words) && !words.StartsWith('注') && !words.StartsWith("说明:", StringComparison.Ordinal)
            && !words.Contains("详见", StringComparison.Ordinal);
    }

    /// <summary>五、支出具体情况（单位：万元）: a heading of the text, which may give the unit of the table below.</summary>
    public static bool IsNumbered(string printed) => Numbering().IsMatch(CharacterFolding.Squeeze(printed));

    [GeneratedRegex(@"\(?(预算)?公开\d{1,2}(-\d)?表\)?|\(?财决(公开)?\d{1,2}(-\d)?表\)?|^附?表[\d一二三四五六七八九十]{1,3}(-\d{1,2})?[:、.．]?|^附件\d{0,2}(-\d{1,2})?[:、.]?|"
        + @"^[A-Z]{1,3}\d{1,2}(-\d{1,2})?表[:、.]?")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(\(?[一二三四五六七八九十]{1,3}[\)、.:]+|\(?\d{1,2}[\)、.:]+)")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"(19|20)\d{2}(年度|年)?")]
    private static partial Regex Year();

    [GeneratedRegex("""[《》“”"'‘’〈〉<>〔〕\[\]【】·_-]""")]
    private static partial Regex Marks();

    [GeneratedRegex("一般公共预算|政府性基金预算|国有资本经营预算|公共预算|社会保险基金预算|预算执行")]
    private static partial Regex BudgetNames();

    [GeneratedRegex(@"表(格)?(\([^()]{1,16}\))?(续表?)?(\([^()]{1,16}\))?$")]
    private static partial Regex Ending();

    /// <summary>第二部分 …决算表: the heading of the part that holds the tables.</summary>
    [GeneratedRegex("^第[一二三四五六七八九十]部分|(部门|单位|年度)决算(公开)?报?表$")]
    private static partial Regex PartHeading();
}
