using Extractor.Domain;
using Extractor.Output.Csv;
using Extractor.Tests.Output.Json;

namespace Extractor.Tests.Output.Csv;

public sealed class TableCellsCsvTests
{
    [Test]
    public void BeginsWithTheColumnsThatStayFixed() => Assert.That(
        string.Join(',', new TableCellsCsv().Columns),
        Does.StartWith("document,table,side,code,label,column,text,amount_yuan,page,x0,y0,x1,y1,"));

    [Test]
    public void GivesALineToEachFigureCellBlanksIncluded()
    {
        var disclosure = Small.WithCells("revenue", "教育支出", ("total", "2,871.89"), ("other", ""), ("commercial", "—"), ("appropriation", "2.8.1"));
        Assert.That(CsvLines.Of(new TableCellsCsv(), disclosure), Is.EqualTo(new[]
        {
            "a.pdf,revenue,,,教育支出,total,\"2,871.89\",28718900.00,3,10,20.5,30,40,,amount,万元,1,,,text,,",
            "a.pdf,revenue,,,教育支出,other,,,3,10,20.5,30,40,,blank,万元,1,,,text,,",
            "a.pdf,revenue,,,教育支出,commercial,—,,3,10,20.5,30,40,,dash,万元,1,,,text,,",
            "a.pdf,revenue,,,教育支出,appropriation,2.8.1,,3,10,20.5,30,40,,unreadable,万元,1,,,text,,",
        }));
    }

    [Test]
    public void LeavesTheLabelOfAThreePublicRowOut() => Assert.That(
        CsvLines.Of(new TableCellsCsv(), Small.WithCells(TableKeys.ThreePublic, "合计", ("final.total", "0.5"))),
        Is.EqualTo(new[] { "a.pdf,three-public,,,,final.total,0.5,5000.0,3,10,20.5,30,40,,amount,万元,1,,,text,," }));

    [Test]
    public void GivesTheFiguresOfAnUnknownTableWithTheirRowAndHead()
    {
        var table = new AccountTable
        {
            Key = TableKeys.Other,
            Title = Small.At("国有资产占用情况表"),
            Unit = MoneyUnit.Yuan,
            Pages = [3],
            Grid =
            [
                Cell(0, 0, "项目", rowSpan: 2), Cell(0, 1, "金额", columnSpan: 2), Cell(1, 1, "年初"), Cell(1, 2, "年末"),
                Cell(2, 0, "房屋"), Cell(2, 1, "1,200"), Cell(2, 2, "12.5%"),
                Cell(3, 0, ""), Cell(3, 1, ""), Cell(3, 2, "-3"),
            ],
        };
        Assert.That(CsvLines.Of(new TableCellsCsv(), Small.WithTable(table)), Is.EqualTo(new[]
        {
            "a.pdf,other,,,房屋,金额/年初,\"1,200\",1200,3,10,20.5,30,40,,amount,元,1,国有资产占用情况表,金额/年初,text,,",
            "a.pdf,other,,,房屋,金额/年末,12.5%,,3,10,20.5,30,40,,amount,元,1,国有资产占用情况表,金额/年末,text,,",
            "a.pdf,other,,,,金额/年末,-3,-3,3,10,20.5,30,40,,amount,元,1,国有资产占用情况表,金额/年末,text,,",
        }));
    }

    private static RawCell Cell(int row, int column, string text, int rowSpan = 1, int columnSpan = 1) =>
        new(row, column, rowSpan, columnSpan, Small.At(text));
}
