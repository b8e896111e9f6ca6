using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A statement of the narrative with every figure of it.</summary>
internal static class StatementJson
{
    public static readonly JsonShape<Statement> Shape = new JsonShape<Statement, Parts>(
        "statement", "Something that the narrative states.", Build)
        .Required("number", JsonTypes.FromOne, s => s.Number, (ref p, v) => p.Number = v, "From 1, in the order of the document.")
        .Required("kind", JsonTypes.Text, s => s.Kind, (ref p, v) => p.Kind = v,
            "The kind of statement, such as grand-total, item-execution or three-public.")
        .Always("subject", JsonTypes.Text, s => s.Subject, (ref p, v) => p.Subject = v,
            "What is stated of: a key or a name as printed; empty where the kind says it all.")
        .Optional("code", JsonTypes.Text, s => s.Code, (ref p, v) => p.Code = v,
            "The classification code that the subject resolves to, or that is printed beside it.")
        .Always("section_path", JsonTypes.Text, s => s.SectionPath, (ref p, v) => p.SectionPath = v, "The path of the section that holds it.")
        .Always("operands", JsonTypes.List(OperandJson.Shape), s => s.Operands, (ref p, v) => p.Operands = v, "The figures, in the order of the text.")
        .Optional("reason", JsonTypes.Text, s => s.Reason, (ref p, v) => p.Reason = v, "The reason given, as printed.")
        .Optional("words", EvidenceJson.ListType, s => s.Words.IfAny(), (ref p, v) => p.Words = v,
            "What is said in words where no figure is printed (持平, 无 …).")
        .Optional("names", JsonTypes.List(NameMatchJson.Shape), s => s.Names.IfAny(), (ref p, v) => p.Names = v,
            "How the names of the subject were found among the rows of the tables.")
        .Optional("listed", JsonTypes.List(ListedNameJson.Shape), s => s.Listed.IfAny(), (ref p, v) => p.Listed = v,
            "The names listed after 主要包括 and the like.")
        .Optional("passages", JsonTypes.List(PassageJson.Shape), s => s.Passages.IfAny(), (ref p, v) => p.Passages = v,
            "Passages told apart by their heading.")
        .Required("sentence", EvidenceJson.Type, s => s.Sentence, (ref p, v) => p.Sentence = v, "The sentence it stands in.");

    private static Statement Build(ref JsonCursor json, Parts parts) => new()
    {
        Number = parts.Number!.Value,
        Kind = parts.Kind!,
        Subject = parts.Subject ?? "",
        Code = parts.Code,
        SectionPath = parts.SectionPath ?? "",
        Operands = parts.Operands ?? [],
        Reason = parts.Reason,
        Words = parts.Words ?? [],
        Names = parts.Names ?? [],
        Listed = parts.Listed ?? [],
        Passages = parts.Passages ?? [],
        Sentence = parts.Sentence!.Value,
    };

    private struct Parts
    {
        public int? Number;
        public string? Kind;
        public string? Subject;
        public string? Code;
        public string? SectionPath;
        public IReadOnlyList<Operand>? Operands;
        public string? Reason;
        public IReadOnlyList<Evidence>? Words;
        public IReadOnlyList<NameMatch>? Names;
        public IReadOnlyList<ListedName>? Listed;
        public IReadOnlyList<Passage>? Passages;
        public Evidence? Sentence;
    }
}
