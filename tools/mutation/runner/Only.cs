using NUnit.Framework.Interfaces;

namespace Extractor.Mutation;

/// <summary>Lets some tests run, and what they stand in.</summary>
internal sealed class Only : ITestFilter
{
    private readonly HashSet<string> _ids = [];

    public Only(IEnumerable<ITest> tests)
    {
        foreach (var test in tests)
            for (var at = test; at is not null && _ids.Add(at.Id); at = at.Parent)
            {
            }
    }

    public bool Pass(ITest test) => _ids.Contains(test.Id);

    public bool IsExplicitMatch(ITest test) => Pass(test);

    public TNode ToXml(bool recursive) => new("filter");

    public TNode AddToXml(TNode parentNode, bool recursive) => parentNode.AddElement("filter");
}
