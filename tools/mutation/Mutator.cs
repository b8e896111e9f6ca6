using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Extractor.Mutation;

/// <summary>
/// Writes every mutant of a file into it, each behind a switch, so that one build serves them all: a word of a table that no text holds, a condition that is
/// not asked, a comparison with its edge moved, a branch taken the other way.
/// </summary>
internal sealed class Mutator(string file, List<Mutant> mutants) : CSharpSyntaxRewriter
{
    /// <summary>A comparison is written twice; longer ones would swell.</summary>
    private const int LongestComparison = 120;

    private const string Switch = "global::Extractor.Mutant";

    private static readonly string[] Sentences = ["Phrase", "RuleDescriptor", "ProblemKind", "FormatException", "ArgumentException"];

    public static string Instrument(string file, string source, List<Mutant> mutants) =>
        new Mutator(file, mutants).Visit(CSharpSyntaxTree.ParseText(source).GetRoot()).ToFullString();

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) =>
        node.IsKind(SyntaxKind.StringLiteralExpression) && node.Token.ValueText.Any(c => c is >= '\u3000' and <= '\u9fff' or >= '\uff00')
        && !IsFixed(node) && IsWord(node)
            ? Parse($"{Switch}.{(IsHeld(node) ? "Held" : "Word")}({Add(node, Mutant.Dropped)}, {node})", node)
            : base.VisitLiteralExpression(node);

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (IsFixed(node)) return visited;
        if (node.IsKind(SyntaxKind.LogicalAndExpression) || node.IsKind(SyntaxKind.LogicalOrExpression))
            return visited.WithLeft(Unasked(node, node.Left, visited.Left)).WithRight(Unasked(node, node.Right, visited.Right));
        if (Edge(node.Kind()) is not { } other || node.ToString().Length > LongestComparison || Declares(node)) return visited;
        if (node.DescendantNodes().OfType<LambdaExpressionSyntax>().Any()) return visited;
        var moved = $"{visited.Left.WithoutTrivia()} {other} {visited.Right.WithoutTrivia()}";
        var id = Add(node, other);
        var changed = Acts(node) ? moved : $"{Switch}.Edge({id}, {visited.WithoutTrivia()}, {moved})";
        return Parse($"({Switch}.{(Acts(node) ? "Is" : "IsAsked")}({id}) ? {changed} : {visited.WithoutTrivia()})", node);
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        if (Declares(node.Condition) || node.Condition is BinaryExpressionSyntax) return visited;
        return visited.WithCondition(Parse($"{Switch}.Is({Add(node.Condition, "the other branch")}) ^ ({visited.Condition.WithoutTrivia()})", node.Condition));
    }

    private static string? Edge(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanExpression => "<=",
        SyntaxKind.LessThanOrEqualExpression => "<",
        SyntaxKind.GreaterThanExpression => ">=",
        SyntaxKind.GreaterThanOrEqualExpression => ">",
        SyntaxKind.EqualsExpression => "!=",
        SyntaxKind.NotEqualsExpression => "==",
        _ => null,
    };

    /// <summary>One side of a condition counts as if it held (of an “and”) or did not (of an “or”); chains are taken apart at their ends only.</summary>
    private ExpressionSyntax Unasked(BinaryExpressionSyntax whole, ExpressionSyntax side, ExpressionSyntax visited)
    {
        if (Declares(side) || side.IsKind(whole.Kind())) return visited;
        var id = Add(side, "is not asked");
        var held = whole.IsKind(SyntaxKind.LogicalAndExpression) ? "true" : "false";
        return Parse($"{Switch}.Unasked({id}, {visited.WithoutTrivia()}, {held})", side);
    }

    /// <summary>What must be a constant, or is said to the compiler.</summary>
    private static bool IsFixed(SyntaxNode node) => node.Ancestors().Any(a => a
        is AttributeSyntax or PatternSyntax or CaseSwitchLabelSyntax or ParameterSyntax or ThrowExpressionSyntax or ThrowStatementSyntax
        || a is FieldDeclarationSyntax { Modifiers: var field } && field.Any(SyntaxKind.ConstKeyword)
        || a is LocalDeclarationStatementSyntax { Modifiers: var local } && local.Any(SyntaxKind.ConstKeyword));

    /// <summary>A word of a list or one that is looked for, not a sentence for people.</summary>
    private bool IsWord(SyntaxNode node)
    {
        var made = node.Ancestors().OfType<ObjectCreationExpressionSyntax>().Select(o => o.Type).OfType<IdentifierNameSyntax>();
        if (made.Any(name => Sentences.Contains(name.Identifier.Text))) return false;
        if (node.Parent is ExpressionElementSyntax or InitializerExpressionSyntax) return true;
        if (node.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax list } argument) return false;
        return list.Parent switch
        {
            InvocationExpressionSyntax => true,
            BaseObjectCreationExpressionSyntax => file.Contains("/Lexicon/", StringComparison.Ordinal) && list.Arguments.IndexOf(argument) > 1,
            _ => false,
        };
    }

    /// <summary>In a static table, which is put together when the program starts.</summary>
    private static bool IsHeld(SyntaxNode node) => node.Ancestors().TakeWhile(a => a is not LambdaExpressionSyntax)
        .Any(a => a is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null });

    private static bool Declares(SyntaxNode node) => node.DescendantNodesAndSelf().Any(n => n is VariableDesignationSyntax and not DiscardDesignationSyntax);

    /// <summary>What must not be worked out twice.</summary>
    private static bool Acts(SyntaxNode node) => node.DescendantNodesAndSelf().Any(n => n is AssignmentExpressionSyntax
        || n.IsKind(SyntaxKind.PostIncrementExpression) || n.IsKind(SyntaxKind.PreIncrementExpression)
        || n.IsKind(SyntaxKind.PostDecrementExpression) || n.IsKind(SyntaxKind.PreDecrementExpression));

    private int Add(SyntaxNode node, string change)
    {
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var mutant = new Mutant(mutants.Count + 1, file, line, change, node.ToString().ReplaceLineEndings(" "));
        mutants.Add(mutant);
        return mutant.Id;
    }

    private static ExpressionSyntax Parse(string text, SyntaxNode replaced) => SyntaxFactory.ParseExpression(text).WithTriviaFrom(replaced);
}
