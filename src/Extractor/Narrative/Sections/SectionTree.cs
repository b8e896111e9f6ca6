using Extractor.Domain;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Sections;

/// <summary>The sections of a document by the style of their numbers, whatever those count.</summary>
internal sealed class SectionTree
{
    private readonly List<SectionNode> _roots = [];
    private SectionNode? _current;

    private SectionTree()
    {
    }

    /// <summary>The sections of the outermost level.</summary>
    public IReadOnlyList<SectionNode> Roots => _roots;

    /// <summary>Paragraphs before the first heading.</summary>
    public List<FlowText> Opening { get; } = [];

    /// <summary>The outermost sections; what stands before the first heading is one without a title, numbered 0.</summary>
    public IReadOnlyList<Section> ToSections()
    {
        var sections = _roots.Select(r => r.ToSection(1));
        if (Opening.Count == 0) return [.. sections];
        var opening = new SectionNode(new Heading(HeadingRank.None, "", "", "", Opening[0].Whole), Topic.Unknown, null, []) { Path = OpeningPath };
        opening.Paragraphs.AddRange(Opening);
        return [opening.ToSection(1), .. sections];
    }

    /// <summary>The path of what stands before the first heading.</summary>
    public const string OpeningPath = "0";

    /// <param name="outline">The titles that the contents list; null where there are none.</param>
    public static SectionTree Build(IReadOnlyList<FlowText> paragraphs, Outline? outline = null)
    {
        var tree = new SectionTree();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (HeadingReader.Read(paragraphs[i], outline) is not var (heading, rest))
            {
                tree.AddBeside(paragraphs[i]);
                continue;
            }

            while (rest is null && heading.Rank == HeadingRank.Part && i + 1 < paragraphs.Count
                && PartTitle.Continues(heading, paragraphs[i], paragraphs[i + 1]))
                heading = PartTitle.Join(heading, paragraphs[++i]);
            tree.Open(heading);
            if (rest is { Length: > 0 }) tree.AddParagraph(rest);
        }

        foreach (var root in tree._roots) OwnMatters.Settle(root);
        Number(tree._roots, "");
        return tree;
    }

    /// <summary>Every section, outer before inner, in the order of the document.</summary>
    public IEnumerable<SectionNode> All() => _roots.SelectMany(Walk);

    private static IEnumerable<SectionNode> Walk(SectionNode node) => node.Children.SelectMany(Walk).Prepend(node);

    /// <summary>A paragraph that is no heading by its form: under the next number of its section's level it may begin another section.</summary>
    private void AddBeside(FlowText paragraph)
    {
        var beside = _current;
        while (beside is { Heading.Rank: > HeadingRank.Chinese }) beside = beside.Parent;
        if (beside is null or { Heading.Rank: HeadingRank.Part, Topic: not Topic.Unknown }
            || HeadingReader.ReadBeside(paragraph, beside.Heading) is not var (heading, sentence))
        {
            AddParagraph(paragraph);
            return;
        }

        // 二、全年收入2亿元，七成来自一般公共预算: what it says first is what it is of.
        var stop = heading.NormalTitle.AsSpan().IndexOfAny("，：；");
        Open(heading, stop > 0 ? heading.NormalTitle[..stop] : heading.NormalTitle);
        if (sentence is not null) AddParagraph(sentence);
    }

    private void AddParagraph(FlowText paragraph) => (_current?.Paragraphs ?? Opening).Add(paragraph);

    private void Open(Heading heading) => Open(heading, heading.NormalTitle);

    /// <param name="title">The words of the heading that tell its topic, in normal forms.</param>
    private void Open(Heading heading, string title)
    {
        var parent = _current;
        while (parent is not null && parent.Heading.Rank >= heading.Rank) parent = parent.Parent;
        var beside = parent?.Children ?? _roots;
        var node = new SectionNode(heading, Topics.OfTitle(title, heading.Rank, parent?.Topic ?? Topic.Unknown), parent, beside);
        beside.Add(node);
        _current = node;
    }

    private static void Number(List<SectionNode> nodes, string prefix)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            nodes[i].Path = $"{prefix}{i + 1}";
            Number(nodes[i].Children, nodes[i].Path + ".");
        }
    }
}
