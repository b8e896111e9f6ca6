using Extractor.Domain.Problems;
using Extractor.Forms;
using Extractor.Narrative.Kinds;

namespace Extractor.Store;

/// <summary>The words that the store's columns hold, with what each means; a test loads documents and finds no other.</summary>
internal static class StoreVocabulary
{
    /// <summary>Name, what it is for, and its words. A word with a star stands for all that begin as it does.</summary>
    public static IReadOnlyList<(string Name, string Description, IReadOnlyList<(string Word, string Meaning)> Words)> All { get; } =
    [
        ("table key", "tables.table_key: which form a table is, known by title and structure.", Words(TableNames.All)),
        ("column key", "cells.column_key of the forms above; of a table that no form recognises, of a form added by a place, and of a self-evaluation, the "
            + "words of the head, joined by slashes.",
            Words([.. KnownColumns.All, .. KnownColumns.Items.Where(n => n.Key is "meetings" or "training"), .. KnownColumns.Blocks, KnownColumns.ByPlace])),
        ("kind", "statements.kind: what a statement of the narrative states; its subject after the dash, where it has keys.", Words(KindNames.All)),
        ("operand", "operands.name: which figure of its statement.", Words(KnownOperands.Names)),
        ("basis", "operands.basis: what a change or a completion is measured against.", Words(ComparisonBasis.Names)),
        ("problem", "problems.code: what could not be read, or was repaired; docs/problems.md says what to do.",
            [.. ProblemBook.All.Select(k => (k.Code, $"{k.Name.Chinese}: {k.Meaning.English}"))]),
        ("state", "cells.state: what is printed in a cell.",
        [("blank", "nothing; a blank is no zero"), ("dash", "a dash"), ("amount", "a figure"), ("words", "words"),
            ("unreadable", "something that could not be read; it is reported as a problem")]),
        ("outcome", "verdict_counts.outcome: what a comparison came to.",
        [("agrees", "一致"), ("disagrees", "不一致; the verdict is in verdicts"), ("not-comparable", "未能比对: a figure is missing, unreadable or of another basis")]),
        ("severity", "verdicts.severity: how much a verdict weighs.",
        [("contradiction", "two printed figures or statements that cannot both be right"), ("doubt", "they disagree unless another plausible reading is meant"),
            ("warning", "a slip of wording, an omission, or a difference that accounting does not exclude"), ("note", "nothing is wrong")]),
        ("role", "evidence.role: what of the document was compared, as a path. A cell is table key/side/row/column key, a narrative figure "
            + "kind/subject/operand; the other roles name the printed text itself.",
        [
            ("KEY", "a table as a whole: its table key"), ("KEY/title", "a table's title"),
                ("KEY/*", "a cell or a row: table key/row/column key; side before the row where the form has sides"),
            ("KIND/*", "a figure of the narrative: kind/subject/operand"), ("sentence", "a sentence"), ("heading", "a heading"), ("paragraph", "a paragraph"),
                ("contents", "an entry of 目录"), ("cover", "the cover"), ("cover/*", "the cover's body, title or year"),
            ("glossary", "an entry of 名词解释"), ("reason", "a printed reason"), ("purpose", "a printed purpose"),
                ("listed/*", "a name that the narrative lists: personnel, running"), ("item/*", "a name of the classification in an item: 类, 款, 项"),
            ("other-reading/*", "a figure of the other reading by which a doubt agrees: its role after the slash"),
            ("FILE: *", "the same of another document, named before the colon"),
        ]),
        ("body kind", "bodies.kind: what sort of body its name's ending tells of.",
        [.. BodyKind.All.Select(k => (k.Kind, $"{k.Meaning}: ends in {string.Join("、", k.Endings)}")), (BodyKind.Other, "no such ending")]),
        ("measure", "measures.measure: what bodies are compared by.",
        [
            ("reception-share", "公务接待费 in percent of general public budget expenditure"),
                ("vehicles-share", "公务用车购置及运行维护费 in percent of general public budget expenditure"),
            ("travel-share", "因公出国（境）费 in percent of general public budget expenditure"), ("three-public-completion", "“三公”经费决算数 in percent of its budget"),
            ("reception-per-batch", "公务接待费 for each batch (批次) received"), ("travel-per-person", "因公出国（境）费 for each traveller (人次)"),
            ("vehicle-operation-per-vehicle", "公务用车运行维护费 for each vehicle kept"), ("carryover-share", "年末结转和结余 in percent of the grand total"),
            ("completion", "一般公共预算财政拨款支出决算数 in percent of its budget"), ("budget-revision", "全年预算数 in percent of 年初预算数"),
        ]),
    ];

    /// <summary>Whether a word is one of a list's.</summary>
    public static bool Holds(string list, string word) =>
        All.First(v => v.Name == list).Words.Any(w => w.Word.EndsWith('*') ? word.StartsWith(w.Word[..^1], StringComparison.Ordinal) : word == w.Word);

    private static IReadOnlyList<(string Word, string Meaning)> Words(IEnumerable<KeyName> names) => [.. names.Select(n => (n.Key, n.Meaning ?? n.Chinese))];
}
