using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>What is in force at a place of a paragraph, for a figure whose own words name no subject.</summary>
internal sealed record Frame
{
    /// <summary>The subject that the heading or the paragraph before names.</summary>
    public StatementTarget? Carried { get; init; }

    /// <summary>The paragraph before ended with the words that list projects: the numbered ones behind it are of one project each.</summary>
    public bool IsOfProjects { get; init; }

    /// <summary>The statement that the paragraph or the sentence is of.</summary>
    public StatementDraft? Whole { get; init; }

    /// <summary>The statement whose amount or count stands last.</summary>
    public Held? Part { get; init; }

    /// <summary>The statement that a comparison or a share was told of last.</summary>
    public Held? Compared { get; init; }

    /// <summary>What a share was told of right before (人员经费占95%，为1150万元).</summary>
    public StatementTarget? Shared { get; init; }

    /// <summary>The amount before is of several subjects or of none: a ratio behind it is no one's either.</summary>
    public bool IsBeside { get; init; }

    /// <summary>The part before bears a name that no list knows.</summary>
    public bool IsFree { get; init; }

    /// <summary>The part that stands before open brackets.</summary>
    public Held? Outer { get; init; }

    /// <summary>Whether a figure was bound since the brackets opened.</summary>
    public bool IsBracketUsed { get; init; }

    /// <summary>Parts of the whole are told, after 其中 in this sentence.</summary>
    public bool IsAmong { get; init; }

    /// <summary>其中 is set in a sentence of the whole: a comparison behind it may be of the whole again.</summary>
    public bool IsInserted { get; init; }

    /// <summary>The subjects that figures are given out to (分别).</summary>
    public IReadOnlyList<StatementTarget> Turns { get; init; } = [];

    /// <summary>The subject that the next paragraph goes on with.</summary>
    public StatementTarget? Goes => Part?.Draft.Hit ?? Carried;

    /// <summary>Whether the next paragraphs list projects: 项目支出170万元。具体项目如下：.</summary>
    /// <param name="text">The paragraph's.</param>
    public bool ListsProjects(string text) => Goes is { IsProject: true } && (IsAmong || text.EndsWith('：'));

    /// <summary>The frame behind a mark or a word.</summary>
    public Frame After(TokenKind kind, bool isInserted) => kind switch
    {
        TokenKind.SentenceEnd => this with { IsAmong = false, IsInserted = false, IsBeside = false },
        TokenKind.ItemEnd => this with { IsInserted = false, IsBeside = false },
        // A new item has a name of its own: what was told of the one before is over; ①校舍维修60万元；②设备购置30万元 are of one list.
        TokenKind.ItemNumber when IsAmong && Part is { Hit.IsProject: true } => this,
        TokenKind.ItemNumber => this with { Part = null, Compared = null, Shared = null },
        TokenKind.Among => this with { IsAmong = true, IsInserted = isInserted },
        TokenKind.BracketOpen when Part is not null => this with { Outer = Outer ?? Part, IsBracketUsed = Outer is not null && IsBracketUsed },
        // What stood in brackets leaves the subject before them in force: A（其中B），占….
        TokenKind.BracketClose => this with { Part = Outer is not null && IsBracketUsed ? Outer : Part, Outer = null, IsBracketUsed = false, IsBeside = false },
        _ => this,
    };

    /// <summary>一般公共预算财政拨款支出100万元。教育支出60万元: a class never takes the place of the whole that it is of.</summary>
    private static bool IsClassOf(StatementTarget whole, StatementTarget hit) =>
        whole.Kind == StatementKinds.GeneralBudgetExpenditure && hit.Kind == StatementKinds.ClassComposition;

    /// <summary>The frame behind a figure that a statement took.</summary>
    public Frame After(StatedFigure figure, StatementDraft statement, StatementTarget hit)
    {
        var held = new Held(statement, hit);
        var stands = figure.IsValue || figure.Role is Role.Count || figure.IsRisenFrom;
        return this with
        {
            Shared = figure.Role == Role.Share ? hit : null,
            Part = stands ? held : Part ?? held,
            Whole = Whole is null || (stands && !IsAmong && !hit.IsCarryover && !IsClassOf(Whole.Hit, hit)) ? statement : Whole,
            Compared = stands ? null : held,
            IsBracketUsed = true,
            IsBeside = false,
            IsFree = false,
        };
    }
}
