using Extractor.Web.Review;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests;

public sealed class CheckTests
{
    private static readonly string Document = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf");

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void FindsWhatContradictsInTheCorpusAndNothingElse()
    {
        var run = CliRun.Of("check", Document, "--format", "json");
        var verdicts = JObject.Parse(run.Output)["documents"]![0]!["verdicts"]!;
        var found = verdicts.Where(v => (string?)v["outcome"] == "disagrees" && (string?)v["severity"] == "contradiction")
            .Select(v => $"{v["rule"]} {v["evidence"]![0]!["text"]}");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(found, Is.EquivalentTo(new[]
        {
            "319 2,973.79", "404 100", "404 0", "414 2024年度我单位没有项目，因此没有单位评价结果。",
            "601 100", "601 100", "602 100", "602 15.74", "602 170.35", "602 85.18", "608 22", "608 22", "608 22", "608 22",
        }));
    }

    [Test]
    public void WhatReviewersDecidedIsToldAndAFileWithoutDecisionsIsRefused()
    {
        var (reviews, other) = (_folder.In("reviews.db"), _folder.Write("other.db", "no database"u8.ToArray()));
        using (var database = new ReviewDatabase(reviews)) database.Insert(
            "INSERT INTO decisions (document,finding,rule,places,message,state,note,reviewer,decided) VALUES ($1,'x','602',$2,'','rectified','已更正','李四',$3)",
            "6aee3660569989401893e59af8998e2b89f855b8581561d018eedafc36ffad85", """[{"page":27,"box":[262.2,634.7,302.2,652.3],"text":"15.74"}]""",
            "2026-01-02T03:04:05Z");
        CliRun.Of("check", Document, "--format", "html", "--out", _folder.In("reviewed"), "--reviews", reviews);
        var refused = CliRun.Of("check", Document, "--format", "html", "--out", _folder.In("refused"), "--reviews", other);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(_folder.In("reviewed/documents/00001.html")), Does.Contain("<b>已整改</b> 已更正"));
            Assert.That(refused.ExitCode, Is.EqualTo(2));
            Assert.That(refused.Error,
                Is.EqualTo($"extractor: {other}: it holds no decisions of 'extractor serve' (SQLite Error 26: 'file is not a database'.)\n"));
        }
    }

    [Test]
    public void ADocumentWithNothingToCompareIsNotComparableAndNeverPasses()
    {
        var file = _folder.Write("a.pdf", TinyPdf.WithText("Hello"));
        var run = CliRun.Of("check", file, "--lang", "en");
        Assert.That(run.ExitCode, Is.EqualTo(0));
        Assert.That(run.Output, Does.StartWith(
            $"{file}\n  The document is neither final accounts nor a budget: the rules on final accounts do not apply\n  not read in full\n  0 "
                + "contradictions · 0 doubts · 0 warnings · 0 agree · "));
    }

    [Test]
    public void AnInputThatCannotBeReadIsNamedAndTheOthersAreChecked()
    {
        var run = CliRun.Of("check", _folder.Write("broken.json", "{}"u8.ToArray()), _folder.Write("b.pdf", TinyPdf.WithText("Hello")));
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("broken.json: not an extracted disclosure"));
        Assert.That(run.Output, Does.StartWith(_folder.In("b.pdf") + "\n"));
    }

    [Test]
    public void AnInputThatAnotherProgramHoldsIsNamedAndTheOthersAreChecked()
    {
        var locked = _folder.Write("locked.pdf", TinyPdf.WithText("Hello"));
        using var holder = new FileStream(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = CliRun.Of("check", locked, _folder.Write("free.pdf", TinyPdf.WithText("Hello")), "--lang", "en");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Is.EqualTo(
            $"{locked}: cannot be read (The process cannot access the file '{locked}' because it is being used by another process). Check the disk and the "
            + "path.\n"));
        Assert.That(run.Output, Does.StartWith(_folder.In("free.pdf") + "\n"));
    }

    [TestCase("text")]
    [TestCase("json")]
    public void DocumentsOfOneNameAreToldByTheirPaths(string format)
    {
        var (first, second) = (_folder.Write("2023/同名.pdf", TinyPdf.WithText("Hello")), _folder.Write("2024/同名.pdf", TinyPdf.WithText("Hello again")));
        CliRun.Of("extract", first, second, "--out", _folder.In("two"));
        CliRun.Of("load", _folder.In("two"), "--db", _folder.In("two.db"));
        Assert.Multiple(() =>
        {
            Assert.That(CliRun.Of("check", first, second, "--format", format).Output, Does.Contain(first).And.Contain(second));
            Assert.That(CliRun.Of("check", _folder.In("two.db"), "--format", format).Output, Does.Contain(first).And.Contain(second));
        });
    }

    [Test]
    public void DocumentsComeInTheOrderOfTheInputsThoughSeveralAreReadAtATime()
    {
        var files = Enumerable.Range(0, 40).Select(i => _folder.Write($"order/{i:00}.pdf", TinyPdf.WithText(new string('a', i % 7 * 50) + i))).ToList();
        var documents = JObject.Parse(CliRun.Of("check", _folder.In("order"), "--format", "json").Output)["documents"]!;
        Assert.That(documents.Select(d => (string?)d["file"]), Is.EqualTo(files));
    }

    [Test]
    public void AStoreThatCannotBeOpenedIsNamedAndTheOthersAreChecked()
    {
        var store = _folder.In("not-ours.db");
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={store};Pooling=False"))
        {
            connection.Open();
            using var command = new Microsoft.Data.Sqlite.SqliteCommand("CREATE TABLE x (y)", connection);
            command.ExecuteNonQuery();
        }

        var file = _folder.Write("c.pdf", TinyPdf.WithText("Hello"));
        var run = CliRun.Of("check", store, file);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo($"{store}: a database, but no store of this program. Make one with 'extractor load'.\n"));
            Assert.That(run.Output, Does.StartWith(file + "\n"));
        });
    }

    [Test]
    public void TheHtmlReportIsAFolderOfPagesThatNeedNothingElse()
    {
        var run = CliRun.Of("check", Document, "--format", "html", "--out", _folder.In("report"));
        var (index, page) = (File.ReadAllText(_folder.In("report/index.html")), File.ReadAllText(_folder.In("report/documents/00001.html")));
        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "")));
            Assert.That(index, Does.Contain("href=\"documents/00001.html\"").And.Contain("新乡市人力资源和社会保障局（本级）").And.Contain("2024年度"));
            Assert.That(page, Does.Contain("<svg viewBox=").And.Contain("第 26 页").And.Contain("公开日期 二〇二五年九月"));
            Assert.That(index + page, Does.Not.Contain("http:").And.Not.Contain("https:").And.Contain("http-equiv=\"Content-Security-Policy\"").And.Not.Contain(
                Path.GetDirectoryName(Document)!).And.Not.Contain("funds.general-budget"));
        });
    }

    [Test]
    public void AnExtractedJsonFindsItsPdfAgainByItsHashAndAReportSaysWhereItIsGone()
    {
        var pdf = _folder.Write("moved/xinxiang.pdf", File.ReadAllBytes(Document));
        CliRun.Of("extract", pdf, "--out", _folder.In("moved-json"));
        var json = Directory.GetFiles(_folder.In("moved-json"), "*.json").Single();
        CliRun.Of("check", json, "--format", "html", "--out", _folder.In("with"));
        File.Delete(pdf);
        CliRun.Of("check", json, "--format", "html", "--out", _folder.In("without"));
        var annotated = CliRun.Of("check", json, "--format", "pdf", "--out", _folder.In("pdfs"));
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(_folder.In("with/documents/00001.html")), Does.Contain("<svg viewBox="));
            Assert.That(File.ReadAllText(_folder.In("without/documents/00001.html")), Does.Not.Contain("<svg").And.Contain("原件不在原处"));
            Assert.That(annotated.Error,
                Is.EqualTo($"{json}: its PDF is no longer where it was read, or has changed: there is nothing to annotate. Name the PDF itself.\n"));
            Assert.That(annotated.ExitCode, Is.EqualTo(2));
        });
    }

    [TestCase("docx")]
    [TestCase("xlsx")]
    [TestCase("pdf")]
    public void ADocumentIsHandedOnUnderItsOwnName(string format)
    {
        var run = CliRun.Of("check", Document, "--format", format, "--out", _folder.In("handed"));
        var file = _folder.In($"handed/xinxiang-2024.{format}");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, $"{Document}: {file}\n")));
        Assert.That(new FileInfo(file).Length, Is.GreaterThan(2000));
    }

    [TestCase("docx", "handed/2025.docx")]
    [TestCase("html", "handed/documents/00002.html")]
    public void WhatTheYearBeforeContradictsStandsWithTheDocument(string format, string file)
    {
        var json = CliRun.Of("extract", Document).Output;
        _folder.Write("years/2024.json", json.Replace("xinxiang-2024.pdf", "2024.pdf", StringComparison.Ordinal));
        _folder.Write("years/2025.json", json.Replace("xinxiang-2024.pdf", "2025.pdf", StringComparison.Ordinal)
            .Replace((string)JObject.Parse(json)["document"]!["sha256"]!, new string('0', 64), StringComparison.Ordinal)
            .Replace("\"fiscal_year\": 2024", "\"fiscal_year\": 2025", StringComparison.Ordinal));
        var run = CliRun.Of("check", _folder.In("years"), "--format", format, "--out", _folder.In("handed"));
        if (format == "docx") LibreOffice.Convert(_folder, file, "txt:Text (encoded):UTF8", "handed");
        var text = File.ReadAllText(_folder.In(Path.ChangeExtension(file, format == "docx" ? "txt" : "html")));
        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "")));
            Assert.That(text, Does.Contain("2024→2025（2025.pdf，2024.pdf）·").And.Contain("《2024.pdf》 · "));
            Assert.That(run.Output.Split('\n'), Has.Length.EqualTo(format == "docx" ? 3 : 1));
        });
    }

    [TestCase("docx", "txt:Text (encoded):UTF8", "txt")]
    [TestCase("xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,1", "csv")]
    public void WhatIsHandedOnOpensAndHoldsEveryFinding(string format, string filter, string ending)
    {
        CliRun.Of("check", Document, "--format", format, "--out", _folder.In("opened"));
        LibreOffice.Convert(_folder, $"opened/xinxiang-2024.{format}", filter, $"read-{format}");
        var text = File.ReadAllText(Directory.GetFiles(_folder.In($"read-{format}"), $"*.{ending}").Single());
        var report = JObject.Parse(CliRun.Of("check", Document, "--format", "json", "--lang", "zh").Output)["documents"]![0]!;
        var leads = report["verdicts"]!.Where(v => (string?)v["outcome"] == "disagrees" && (string?)v["severity"] != "note").GroupBy(v => (string?)v["finding"])
            .Select(g => g.First()).ToList();
        Assert.That(leads, Is.Not.Empty);
        Assert.That(leads.Select(v => (string)v["message"]!)
            .Where(m => !text.Replace("\"\"", "\"", StringComparison.Ordinal).Contains(m, StringComparison.Ordinal)), Is.Empty);
        Assert.That(leads.Select(v => (string)v["evidence"]![0]!["text"]!).Where(t => !text.Contains(t, StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("html")]
    [TestCase("docx")]
    public void AFolderIsAskedFor(string format) => Assert.That(
        CliRun.Of("check", Document, "--format", format).Error, Is.EqualTo("extractor: this format is a folder of files. Name the folder with --out.\n"));

    [TestCase("text", "findings.txt")]
    [TestCase("json", "verdicts.json")]
    public void WhatGoesToTheScreenGoesIntoAFolderWhereOneIsNamed(string format, string name)
    {
        var run = CliRun.Of("check", Document, "--format", format, "--out", _folder.In($"into-{format}"));
        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((1, "", "")));
            Assert.That(File.ReadAllText(_folder.In($"into-{format}/{name}")),
                Is.EqualTo(CliRun.Of("check", Document, "--format", format).Output).And.Not.Empty);
            Assert.That(Directory.GetFiles(_folder.In($"into-{format}"), "*.tmp", SearchOption.AllDirectories), Is.Empty);
        });
    }

    [Test]
    public void RulesAreListedAndExplained()
    {
        Assert.That(CliRun.Of("rules", "--lang", "en").Output,
            Does.StartWith("101  contradiction  The current-year total is the sum of its sources or classes\n"));
        Assert.That(CliRun.Of("rules", "404").Output, Does.StartWith("404 完成率与决算、预算相符\n\n程度: 矛盾\n比较: "));
        Assert.That(CliRun.Of("rules", "999").Error, Is.EqualTo("extractor: There is no rule 999. 'extractor rules' lists all.\n"));
    }
}
