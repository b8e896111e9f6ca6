namespace Extractor.Output.Csv;

/// <summary>What the columns of the CSV files hold, in the words of Frictionless Table Schema.</summary>
internal static class FieldTypes
{
    public const string Yuan = "yuan";

    private static readonly Dictionary<string, (string Type, string? Unit, string Description)> Known = new()
    {
        ["document"] = ("string", null, "the file name of the PDF"),
        ["document_id"] = ("integer", null, "the document's line in documents.csv, from 1"),
        ["sha256"] = ("string", null, "of the PDF's bytes"),
        ["fiscal_year"] = ("year", null, "the year of the accounts"),
        ["page_count"] = ("integer", null, "pages of the PDF"),
        ["table_number"] = ("integer", null, "from 1, in the order of the document"),
        ["statement"] = ("integer", null, "numbers the statement in the document; its operands share it"),
        ["verdict"] = ("integer", null, "numbers the verdict within the document; the printed spans that it rests on share it"),
        ["finding"] = ("string", null, "verdicts on the same figures share it"),
        ["rule"] = ("string", null, "the rule's number: 'extractor rules 404' explains it"),
        ["severity"] = ("string", null, "of a finding contradiction, doubt, warning or note; of a problem failure, loss or note"),
        ["level"] = ("integer", null, "of the heading, from 1; 0 for the opening of a report"),
        ["form"] = ("integer", null, "from 1, in the order of the document"),
        ["number"] = ("integer", null, "of the statement, the form, the report, or the paragraph within its section, whose heading is 0"),
        ["text"] = ("string", null, "as printed"),
        ["unit"] = ("string", null, "the unit as printed"),
        ["amount_yuan"] = ("number", Yuan, "exact; the unit it was printed in stands in the column unit; empty for a blank, a dash and what cannot be read"),
        ["value"] = ("number", null, "exact: in yuan where unit is 元, 万元 or 亿元, else in percent, in points or as the count; signed by its word"),
        ["initial_budget"] = ("number", Yuan, "exact"),
        ["full_year_budget"] = ("number", Yuan, "exact"),
        ["executed"] = ("number", Yuan, "exact"),
        ["execution_rate"] = ("number", "percent", ""),
        ["fund_weight"] = ("number", "points", ""),
        ["fund_score"] = ("number", "points", ""),
        ["total_weight"] = ("number", "points", ""),
        ["total_score"] = ("number", "points", ""),
        ["weight"] = ("number", "points", ""),
        ["score"] = ("number", "points", ""),
        ["target_value"] = ("number", null, "in target_unit; in yuan where that is 元, 万元 or 亿元"),
        ["actual_value"] = ("number", null, "in actual_unit; in yuan where that is 元, 万元 or 亿元"),
        ["source"] = ("string", null, "text, or ocr where the figure was recognised in a picture"),
        ["confidence"] = ("number", null, "of a recognised figure's least sure character, 0 to 1; empty for text"),
        ["doubtful"] = ("string", null, "true where a recognised figure may be another and no check settles it; empty otherwise"),
        ["page"] = ("integer", null, "from 1"),
        ["x0"] = ("number", "points", "left edge, from the page's left"),
        ["y0"] = ("number", "points", "upper edge, from the page's top"),
        ["x1"] = ("number", "points", "right edge, from the page's left"),
        ["y1"] = ("number", "points", "lower edge, from the page's top"),
    };

    public static (string Type, string? Unit, string Description) Of(string column) => Known.GetValueOrDefault(column, ("string", null, ""));
}
