using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>部门决算单位构成: the units whose accounts a department's hold, as its document lists them.</summary>
/// <remarks>Only a list of whole names serves: 局属市中心医院 names nobody that another document's cover could be known by.</remarks>
internal static class ListedUnits
{
    private static readonly string[] Heads = ["单位名称", "预算单位名称", "决算单位名称", "所属单位名称"];
    private static readonly string[] Sections = ["单位构成", "机构设置"];
    private static readonly string[] Beside =
        ["序号", "备注", "单位性质", "性质", "单位级别", "级别", "预算级次", "级次", "单位类型", "类型", "单位类别", "类别", "单位代码", "单位编码", "预算代码", "预算编码", "预算单位代码", "预算单位编码", ""];
    private static readonly string[] Endings = ["部门决算", "单位决算", "决算"];

    /// <summary>Normalised names without remarks (（下属事业单位）); empty where none are listed, or the list ends with 等.</summary>
    public static IReadOnlyList<string> Of(Disclosure disclosure)
    {
        var names = disclosure.Tables.Where(t => t.Key == TableKeys.Other).Select(Column).FirstOrDefault(n => n.Count > 0)
            ?? disclosure.Narrative.Sections.SelectMany(Flatten).Where(s => Sections.Any(t => s.Title.Contains(t, StringComparison.Ordinal)))
                .Select(UnitsInText.Of).FirstOrDefault(n => n.Count > 0)
            ?? [];
        List<string> whole = [.. names.Select(Name).Where(n => n.Length > 1).Distinct()];
        return whole.Exists(n => n.EndsWith('等')) ? [] : whole;
    }

    /// <summary>The texts below 单位名称, in a table that holds nothing else but serial numbers, kinds and remarks, or is titled 单位构成.</summary>
    private static List<string> Column(AccountTable table)
    {
        if (table.Grid.FirstOrDefault(c => Heads.Contains(CharacterFolding.Squeeze(c.Evidence.Text))) is not { } head) return [];
        var others = table.Grid.Where(c => c.Row == head.Row && c.Column != head.Column)
            .Select(c => (c.Column, Text: CharacterFolding.Squeeze(c.Evidence.Text))).ToList();
        var isTitled = table.Title is { } title && CharacterFolding.Squeeze(title.Text).Contains("单位构成", StringComparison.Ordinal);
        if (others.Exists(o => Heads.Contains(o.Text) || (!isTitled && !Beside.Contains(o.Text)))) return [];
        List<int> numbered = [.. others.Where(o => o.Text == "序号" || o.Text.EndsWith("代码", StringComparison.Ordinal)
            || o.Text.EndsWith("编码", StringComparison.Ordinal)).Select(o => o.Column)];
        var body = table.Grid.Where(c => c.Row > head.Row && !numbered.Contains(c.Column)).OrderBy(c => c.Row).ToList();
        return body.Exists(c => NumberParser.TryParse(c.Evidence.Text, out _)) ? []
            : [.. body.Where(c => c.Column == head.Column).Select(c => c.Evidence.Text).Where(t => t.Any(char.IsLetter))];
    }

    /// <summary>Without its number (1.), the words of its accounts (决算) and a remark in brackets that tells what kind of unit it is.</summary>
    private static string Name(string printed)
    {
        var name = BodyName.Normalise(printed).TrimStart([.. "0123456789.、（）"]).TrimEnd('。', '；', ';');
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.Ordinal)) name = name[..^ending.Length];
        if (name.EndsWith('）') && name.LastIndexOf('（') is > 0 and var open && name.IndexOf("单位", open, StringComparison.Ordinal) > 0) name = name[..open];
        name = name.Replace("本级（机关）", "本级", StringComparison.Ordinal);
        return name.EndsWith("本级", StringComparison.Ordinal) ? name[..^2] + "（本级）" : name;
    }

    private static IEnumerable<Section> Flatten(Section section) => section.Sections.SelectMany(Flatten).Prepend(section);
}
