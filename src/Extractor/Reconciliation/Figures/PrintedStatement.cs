using Extractor.Domain;

namespace Extractor.Reconciliation.Figures;

/// <summary>A statement of the narrative as the checks read it.</summary>
internal sealed class PrintedStatement(Statement statement)
{
    public Statement Statement => statement;

    public string Kind => statement.Kind;

    public string Subject => statement.Subject;

    public bool Has(string operand) => statement.Operands.Any(o => o.Name == operand);

    public Operand? Operand(string name) => statement.Operands.FirstOrDefault(o => o.Name == name);

    public IEnumerable<Figure> All(string name) => statement.Operands.Where(o => o.Name == name).Select(Figure);

    public Figure? this[string name] => Operand(name) is { } operand ? Figure(operand) : null;

    public Figure Figure(Operand operand)
    {
        var (measure, scale) = Kinds(operand);
        var role = statement.Subject.Length == 0 ? $"{statement.Kind}/{operand.Name}" : $"{statement.Kind}/{statement.Subject}/{operand.Name}";
        return new Figure(role, operand.Evidence, CellState.Amount, measure, operand.Value, scale, operand.Number.Decimals)
        {
            Text = operand.Number.Text,
        };
    }

    /// <summary>How a message calls the statement: the subject, or what the kind says.</summary>
    public Phrase Name => StatementNames.Of(statement);

    private static (Measure Measure, decimal Scale) Kinds(Operand operand) => operand.Unit switch
    {
        "元" => (Measure.Money, 1m),
        "万元" => (Measure.Money, 10_000m),
        "亿元" => (Measure.Money, 100_000_000m),
        "%" => (Measure.Percentage, 1m),
        "分" => (Measure.Score, 1m),
        _ => (Measure.Count, 1m),
    };
}
