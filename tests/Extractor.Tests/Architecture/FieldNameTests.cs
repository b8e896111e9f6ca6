using System.Reflection;
using System.Runtime.CompilerServices;

namespace Extractor.Tests.Architecture;

/// <summary>One style of fields: an object's own begin with an underscore, so that a reader tells them from locals and parameters.</summary>
public sealed class FieldNameTests
{
    private static readonly Assembly[] Libraries = [typeof(Disclosure).Assembly, typeof(Extractor.Pdf.Letter).Assembly];

    [Test]
    public void The_private_fields_of_an_object_begin_with_an_underscore()
    {
        var named = Libraries.SelectMany(a => a.GetTypes()).Where(IsWritten)
            .SelectMany(t => t.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.IsPrivate && !f.Name.StartsWith('<') && !f.Name.StartsWith('_'))
            .Select(f => $"{f.DeclaringType}.{f.Name}");

        Assert.That(named, Is.Empty);
    }

    private static bool IsWritten(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Namespace?.StartsWith("Extractor", StringComparison.Ordinal) == true
        && type.Name.IndexOfAny(['<', '>']) < 0;
}
