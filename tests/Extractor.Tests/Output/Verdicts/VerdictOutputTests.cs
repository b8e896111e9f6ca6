using Extractor.Domain;
using Extractor.Output.Verdicts;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Output.Verdicts;

internal sealed class VerdictOutputTests
{
    private static readonly CheckReport Report = new("a.pdf",
    [
        new Verdict
        {
            Rule = "401", Outcome = Outcome.Disagrees, Severity = Severity.Contradiction, Message = new("增减率 为 35.74%", "the rate is 35.74%"),
            Difference = 0.2031m, Tolerance = 0.005m, Arithmetic = "1 ÷ 2 = 35.94%；35.74%",
            Evidence = [Figure("grand-total/change-rate", "35.74", null), Figure("grand-total/total", "22,066.59", 220_665_900.00m)],
        },
        new Verdict { Rule = "512", Outcome = Outcome.Disagrees, Severity = Severity.Warning, Message = new("缺“年”字 <b>", "年 is missing <b>") },
        new Verdict { Rule = "101", Outcome = Outcome.Agrees, Severity = Severity.Note, Message = new("一致", "agrees") },
        new Verdict { Rule = "102", Outcome = Outcome.NotComparable, Severity = Severity.Note, Message = new("无法比较", "not comparable") },
    ])
    {
        Sha256 = "12ab",
        File = "2024/a.pdf",
        Family = DocumentFamily.FinalAccounts,
        Status = DisclosureStatus.Partial,
        Losses = [new UnreadPlace(3, "unbound-figure", new("正文有数字不知所指", "No statement takes the figure 12."), ["12"], ["102"])],
    };

    [Test]
    public void Json_holds_every_verdict_with_its_evidence()
    {
        using var output = new StringWriter();
        VerdictJson.Write(output, [Report]);
        var verdict = JObject.Parse(output.ToString())["documents"]![0]!["verdicts"]![0]!;
        Assert.That(verdict.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo(
            "{\"rule\":\"401\",\"finding\":\"8567f4af\",\"outcome\":\"disagrees\",\"severity\":\"contradiction\",\"message\":\"增减率 为 35.74%\","
            + "\"difference\":0.2031,\"tolerance\":0.005,\"arithmetic\":\"1 ÷ 2 = 35.94%；35.74%\","
            + "\"evidence\":[{\"role\":\"grand-total/change-rate\",\"page\":17,\"box\":[1,2,30.5,12],\"text\":\"35.74\",\"amount_yuan\":null},"
            + "{\"role\":\"grand-total/total\",\"page\":17,\"box\":[1,2,30.5,12],\"text\":\"22,066.59\",\"amount_yuan\":220665900.0}]}"));
    }

    [Test]
    public void The_schema_names_exactly_the_members_that_are_written()
    {
        using var output = new StringWriter();
        VerdictJson.Write(output, [Report]);
        var schema = JObject.Parse(VerdictJson.Schema());
        var document = (JObject)JObject.Parse(output.ToString())["documents"]![0]!;
        var verdict = (JObject)document["verdicts"]![0]!;
        Assert.That(Members(schema.SelectToken("properties.documents.items")!), Is.EqualTo(document.Properties().Select(p => p.Name)));
        Assert.That(Members(schema.SelectToken("$defs.loss")!), Is.EqualTo(((JObject)document["losses"]![0]!).Properties().Select(p => p.Name)));
        Assert.That(Members(schema.SelectToken("$defs.verdict")!), Is.EqualTo(verdict.Properties().Select(p => p.Name)));
        var figure = ((JObject)verdict["evidence"]![0]!).Properties().Select(p => p.Name).ToList();
        Assert.That(schema.SelectToken("$defs.figure.required")!.Values<string>(), Is.EqualTo(figure));
        Assert.That(Members(schema.SelectToken("$defs.figure")!), Is.SupersetOf(figure));
    }

    [Test]
    public void Text_gives_the_worst_first_and_counts_what_was_compared()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new VerdictText(Language.Chinese, IsFull: false).Write(output, Report);
        Assert.That(output.ToString(), Is.EqualTo("""
            2024/a.pdf
              部分内容未能读出
              矛盾 1 · 待人工复核 0 · 提醒 1 · 一致 1 · 未能比对 1
              [矛盾 401] 增减率 为 35.74%
                  第17页“35.74” · 第17页“22,066.59”
              [提醒 512] 缺“年”字 <b>
              [未读出] 第3页正文有数字不知所指：“12”；因此未能比对 102
              1xx 表内一致性: 一致 1 · 未能比对 1
              4xx 正文内部: 不一致 1
              5xx 完整与格式: 不一致 1


            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Text_lists_everything_on_request_in_English()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new VerdictText(Language.English, IsFull: true).Write(output, Report);
        Assert.That(output.ToString(), Does.Contain("[contradiction 401] the rate is 35.74%").And.Contain(
            "not comparable:\n    102 not comparable").And.Contain("agree:\n    101 agrees"));
    }

    [Test]
    public void A_strip_redraws_the_page_around_the_span_and_marks_it()
    {
        var letter = new Letter("3", new Box(10, 20, 16, 30), 28, 10, new FontDetails("F", false, false), TextDirection.LeftToRight);
        var far = letter with { Text = "9", Box = new Box(10, 700, 16, 710) };
        var page = new PdfPage { Number = 17, Width = 595, Height = 842, Letters = [letter, far], Rulings = [new Ruling(new Box(0, 5, 100, 5.5), default)] };
        Assert.That(PageStrip.Of(page, new Box(1, 2, 30.5, 12)), Is.EqualTo(
            "<svg viewBox=\"0 0 595 58\" role=\"img\" aria-label=\"17\"><rect x=\"0\" y=\"5\" width=\"100\" height=\"0.5\"/><text x=\"10\" y=\"28\" "
                + "font-size=\"10\">3</text>"
            + "<rect class=\"mark\" x=\"-1\" y=\"0\" width=\"33.5\" height=\"14\"/></svg>"));
    }

    private static IEnumerable<string> Members(JToken schema) => ((JObject)schema["properties"]!).Properties().Select(p => p.Name);

    private static CitedFigure Figure(string role, string text, decimal? amount) =>
        new(role, new Extractor.Domain.Evidence(17, new Box(1, 2, 30.5, 12), text), amount);
}
