using Extractor.Domain;
using Extractor.Output.Json.Shapes;

namespace Extractor.Output.Json;

/// <summary>How a value was recognised, as members beside its place: <c>"source":"ocr","confidence":0.98</c>; what is text says nothing.</summary>
internal static class RecognitionJson
{
    public static readonly JsonShape<Recognition, Recognition> Shape = new JsonShape<Recognition, Recognition>(
        "recognition", "How something was read that was recognised in a picture; absent where the file holds the text.",
        static (ref _, r) => r, static () => new(null))
        .Always("source", new ConstantType("ocr"), _ => "", (ref _, _) => { },
            "Recognised in a picture of the page, here or by the program that left the hidden text.")
        .Optional("confidence", JsonTypes.Number, r => (decimal?)r.Confidence, (ref r, v) => r = r with { Confidence = (double?)v },
            "Of the least sure character, 0 to 1; absent where another program's hidden text was taken, which does not say.")
        .Optional("alternative", JsonTypes.Text, r => r.Alternative, (ref r, v) => r = r with { Alternative = v },
            "What a second reading gives where it differs, or what was read before the codes around put it right.")
        .Optional("doubtful", JsonTypes.OnlyTrue, r => r.IsDoubtful ? true : null, (ref r, v) => r = r with { IsDoubtful = v ?? false },
            "The readings differ or a character is unsure, and nothing settles it: no check, no other table that gives the name the same code.")
        .OnOneLine();
}
