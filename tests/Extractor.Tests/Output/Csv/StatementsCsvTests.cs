using Extractor.Domain;
using Extractor.Output.Csv;
using Extractor.Tests.Output.Json;

namespace Extractor.Tests.Output.Csv;

public sealed class StatementsCsvTests
{
    [Test]
    public void BeginsWithTheColumnsThatStayFixed()
    {
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(',', new StatementsCsv().Columns),
                Does.StartWith("document,statement,kind,subject,code,operand,text,unit,value,page,x0,y0,x1,y1,basis,"));
            Assert.That(string.Join(',', new UnboundCsv().Columns), Does.StartWith("document,text,unit,page,x0,y0,x1,y1,"));
        });
    }

    [Test]
    public void GivesALineToEachOperand()
    {
        var statement = new Statement
        {
            Number = 7,
            Kind = StatementKinds.OperatingCosts,
            SectionPath = "3.9",
            Sentence = Small.At("机关运行经费支出9.82万元，比上年减少5%。"),
            Operands =
            [
                new Operand(OperandKey.Amount, new PrintedNumber("9.82", 9.82m, 2), "万元", 98200.00m, Small.At("9.82")),
                new Operand(OperandKey.ChangeRate, new PrintedNumber("5", 5m, 0), "%", -5m, Small.At("5"), "减少", Basis: ComparisonBasis.LastYear),
            ],
        };
        var disclosure = new Disclosure { Document = Small.Source, Narrative = NarrativeText.Empty with { Statements = [statement] } };
        Assert.That(CsvLines.Of(new StatementsCsv(), disclosure), Is.EqualTo(new[]
        {
            "a.pdf,7,operating-costs,,,amount,9.82,万元,98200.00,3,10,20.5,30,40,,3.9,,机关运行经费支出9.82万元，比上年减少5%。,text,,",
            "a.pdf,7,operating-costs,,,change-rate,5,%,-5,3,10,20.5,30,40,last-year,3.9,,机关运行经费支出9.82万元，比上年减少5%。,text,,",
        }));
    }

    [Test]
    public void GivesALineToEachUnboundFigure() => Assert.That(
        CsvLines.Of(new UnboundCsv(), Small.WithUnbound(new PrintedNumber("3.5", 3.5m, 1), new Pdf.Box(1, 2, 3, 4))),
        Is.EqualTo(new[] { "a.pdf,3.5,万元,1,1,2,3,4,text,," }));
}
