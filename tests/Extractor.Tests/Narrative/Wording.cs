namespace Extractor.Tests.Narrative;

/// <summary>Holds a heading and a paragraph against the operands that they must bind, however lines and spaces fall.</summary>
internal static class Wording
{
    /// <param name="heading">The section's heading.</param>
    /// <param name="paragraph">Its one paragraph.</param>
    /// <param name="expected">Statements parted by semicolons, their operands by spaces: kind/subject/operand=text operand=text; …</param>
    public static void Binds(string heading, string paragraph, string expected)
    {
        var wanted = Expand(expected);
        Assert.Multiple(() =>
        {
            Assert.That(LiteralPages.Statements(LiteralPages.Paragraph(heading, paragraph)), Is.EquivalentTo(wanted), "in lines of thirty");
            Assert.That(LiteralPages.Statements(LiteralPages.Paragraph(heading, paragraph, 19)), Is.EquivalentTo(wanted), "in lines of nineteen");
            Assert.That(LiteralPages.Statements(LiteralPages.Paragraph(heading, Spaced(paragraph), 37)), Is.EquivalentTo(wanted), "with spaces around figures");
        });
    }

    /// <summary>A space wherever a digit meets something else, and inside a unit.</summary>
    private static string Spaced(string text)
    {
        var spaced = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && (char.IsAsciiDigit(text[i]) != char.IsAsciiDigit(text[i - 1]) || (text[i] == '元' && text[i - 1] == '万'))) spaced.Append(' ');
            spaced.Append(text[i]);
        }

        return spaced.ToString();
    }

    private static List<string> Expand(string expected) =>
        [.. expected.Split("; ").SelectMany(s => s.Split(' ') is var parts
            ? parts.Select((p, i) => i == 0 ? p : parts[0][..(parts[0].LastIndexOf('/') + 1)] + p) : [])];
}
