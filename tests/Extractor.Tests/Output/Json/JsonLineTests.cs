using Extractor.Output.Json;
using Extractor.Output.Json.Writing;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Output.Json;

internal sealed class JsonLineTests
{
    [Test]
    public void MembersFollowEachOther_AbsentOnesLeftOut()
    {
        Assert.That(
            Line((ref line, _) =>
            {
                line.Member("a", "x");
                line.Member("b", (string?)null);
                line.Member("c", -7);
                line.Member("d", 4.50m);
                line.Member("e", false);
                line.Raw("f", "null");
                line.List("g", [1, 2], (ref line, n) => line.Member("n", n));
                line.List("h", Array.Empty<int>(), (ref line, n) => line.Member("n", n));
                line.Member("i", 3, (ref line, n) => line.Member("n", n));
            }),
            Is.EqualTo("""{"a":"x","c":-7,"d":4.50,"e":false,"f":null,"g":[{"n":1},{"n":2}],"h":[],"i":{"n":3}}"""));
    }

    [Test]
    public void PositionsInHundredths() =>
        Assert.That(
            Line((ref line, _) => line.Points("box", 0, -0.001, 1.005, 12.5, -3.149, 1e10 + 0.25)),
            Is.EqualTo("""{"box":[0,0,1,12.5,-3.15,10000000000.25]}"""));

    [Test]
    public void EveryCharacterComesBackAndNoneIsObeyedByATerminal()
    {
        for (var c = '\0'; c < '\uD800'; c++)
        {
            var text = $"a{c}b";
            var line = Line((ref line, _) => line.Member("t", text));
            Assert.That((string?)JObject.Parse(line)["t"], Is.EqualTo(text));
            Assert.That(line, Has.None.Matches<char>(
                l => char.IsControl(l) || l is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
            if (c is >= '\u3000' and < '\uD800') Assert.That(line, Is.EqualTo($"{{\"t\":\"{text}\"}}"));
        }
    }

    [Test]
    public void LongerThanItsBuffer()
    {
        var text = new string('字', 5000);
        Assert.That(Line((ref line, _) => line.Member("t", text)), Is.EqualTo($"{{\"t\":\"{text}\"}}"));
    }

    private static string Line(JsonLine.Members<int> members)
    {
        var line = new JsonLine(stackalloc char[8]);
        line.Object(0, members);
        var text = line.Text.ToString();
        line.Dispose();
        return text;
    }
}
