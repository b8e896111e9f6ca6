using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Extractor.Web.HandOn;

/// <summary>A letter to the body (反馈函) as a Word document: what contradicts what, quoted, with page numbers, and room for its answer.</summary>
internal static class Letter
{
    private const string Song = "宋体";
    private const string Hei = "黑体";
    private const int Body = 24;
    private const int Small = 21;

    /// <param name="output">Need only be written to.</param>
    public static void Write(Stream output, HandedDocument document, DateOnly today)
    {
        using var whole = new MemoryStream();
        Make(whole, document, today);
        whole.WriteTo(output);
    }

    private static void Make(MemoryStream output, HandedDocument document, DateOnly today)
    {
        using var word = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var body = new Body();
        word.AddMainDocumentPart().Document = new Document(body);
        var findings = document.ForTheBody.ToList();
        body.Append(Title($"关于{document.Year.Chinese}{document.Kind.Chinese}公开有关问题的反馈函"));
        body.Append(Paragraph($"{document.Body}：", Body));
        body.Append(Paragraph($"经对你单位公开的《{document.Disclosure.Cover.Title?.Text ?? document.Disclosure.Document.Name}》（共 "
            + $"{document.Disclosure.Document.PageCount} 页，文件 {document.Disclosure.Document.Name}）进行勾稽关系核对，{Count(findings)}", Body, indent: true));
        for (var i = 0; i < findings.Count; i++) Finding(body, findings[i], i + 1);
        body.Append(Paragraph(findings.Count > 0 ? "请核实上述情况，并在表内“单位说明”处填写意见后反馈。" : "特此函告。", Body, indent: true));
        body.Append(Paragraph(today.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), Body, right: true));
        body.Append(Paragraph("注：各数字均引自原件，页码为 PDF 文件的页序；两数之差在四舍五入允许误差以内的不列为问题。", Small));
        body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin
        { Top = 1440, Bottom = 1440, Left = 1588, Right = 1474, Header = 851, Footer = 992, Gutter = 0 }));
    }

    private static string Count(List<HandedFinding> findings) => findings.Count == 0
        ? "未发现需要反馈的问题。"
        : $"发现以下 {findings.Count} 个问题（{string.Join("，", findings.GroupBy(f => f.SeverityName.Chinese).Select(g => $"{g.Key} {g.Count()} 个"))}）：";

    private static void Finding(Body body, HandedFinding finding, int number)
    {
        var table = new Table(new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders()),
            new TableGrid(new GridColumn { Width = "1500" }, new GridColumn { Width = "7400" }));
        table.Append(Row("问题", $"{number}．【{finding.SeverityName.Chinese}】{finding.Message.Chinese}"));
        if (finding.Arithmetic.Length > 0) table.Append(Row("算式", finding.Arithmetic));
        foreach (var (role, place, _) in finding.Places) table.Append(Row($"第 {place.Page} 页", $"“{place.Text}”　{role.Chinese}"));
        table.Append(Row("依据", $"{finding.Title.Chinese}。{finding.Why.Chinese}"));
        if (finding.Note.Length > 0 || finding.State != "open") table.Append(Row("复核意见", $"{finding.StateName.Chinese} {finding.Note}"));
        table.Append(Row("单位说明", ""));
        body.Append(table);
        body.Append(Paragraph("", Small));
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
            new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder
        { Val = BorderValues.Single, Size = 4 });

    private static TableRow Row(string label, string text) => new(new TableRowProperties(new CantSplit()), Cell(label, "1500", bold: true), Cell(text, "7400"));

    private static TableCell Cell(string text, string width, bool bold = false) =>
        new(new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }), new Paragraph(Run(text, Small, Song, bold)));

    private static Paragraph Title(string text) => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = "240", After = "360" }, new Justification { Val = JustificationValues.Center }),
            Run(text, 36, Hei));

    private static Paragraph Paragraph(string text, int size, bool indent = false, bool right = false)
    {
        var properties = new ParagraphProperties(new SpacingBetweenLines { Line = "400", LineRule = LineSpacingRuleValues.Auto });
        if (indent) properties.Append(new Indentation { FirstLineChars = 200 });
        if (right) properties.Append(new Justification { Val = JustificationValues.Right });
        return new Paragraph(properties, Run(text, size, Song));
    }

    private static Run Run(string text, int size, string font, bool bold = false)
    {
        var properties = new RunProperties(new RunFonts { Ascii = font, HighAnsi = font, EastAsia = font });
        if (bold) properties.Append(new Bold());
        properties.Append(new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) });
        return new Run(properties, new Text(Writable(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>Without the characters that XML does not hold.</summary>
    internal static string Writable(string text) => string.Concat(text.Select((c, i) =>
        System.Xml.XmlConvert.IsXmlChar(c) || (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])) ? c : '\uFFFD'));
}
