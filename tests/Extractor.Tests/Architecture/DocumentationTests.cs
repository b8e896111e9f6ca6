using System.Reflection;
using System.Xml.Linq;

namespace Extractor.Tests.Architecture;

/// <summary>What a package shows is documented to the last parameter. That every member has a summary, the compiler sees to.</summary>
public sealed class DocumentationTests
{
    private static readonly Assembly[] Packages = [typeof(Disclosure).Assembly, typeof(Pdf.PdfReader).Assembly];

    [TestCaseSource(nameof(Packages))]
    public void A_member_that_documents_a_parameter_documents_all(Assembly package)
    {
        var shown = package.GetExportedTypes().Select(t => t.FullName!.Replace('+', '.')).ToHashSet();
        var gaps = XDocument.Load(Path.ChangeExtension(package.Location, ".xml")).Descendants("member")
            .Select(member => (Name: member.Attribute("name")!.Value, Documented: member.Elements("param").Count()))
            .Where(member => member.Documented > 0 && shown.Contains(TypeOf(member.Name)) && member.Documented < Parameters(member.Name))
            .Select(member => member.Name);
        Assert.That(gaps, Is.Empty);
    }

    [TestCase("M:Extractor.Disclosure.Read(System.String,Extractor.ReadOptions,System.Threading.CancellationToken)", "Extractor.Disclosure", 3)]
    [TestCase("M:A.B.#ctor(System.Collections.Generic.Dictionary{System.String,System.Int32},System.Int32)", "A.B", 2)]
    [TestCase("P:A.B.C", "A.B", 0)]
    public void The_names_of_members_are_understood(string name, string type, int parameters) =>
        Assert.That((TypeOf(name), Parameters(name)), Is.EqualTo((type, parameters)));

    private static string TypeOf(string member)
    {
        var name = member.Split('(')[0][2..];
        return name[..Math.Max(0, name.LastIndexOf('.'))];
    }

    private static int Parameters(string member)
    {
        var open = member.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return 0;
        var (count, depth) = (1, 0);
        foreach (var c in member[(open + 1)..])
        {
            if (c == '{') depth++;
            else if (c == '}') depth--;
            else if (c == ',' && depth == 0) count++;
        }

        return count;
    }
}
