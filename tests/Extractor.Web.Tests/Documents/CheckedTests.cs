using Extractor.Web.Documents;

namespace Extractor.Web.Tests.Documents;

/// <summary>A document that was not held to anything does not read as one that is right.</summary>
public sealed class CheckedTests
{
    [TestCase(745, 0, "核对了 745 项勾稽关系，全部一致。")]
    [TestCase(745, 38, "核对了 745 项勾稽关系，全部一致；另有 38 项未能比对。")]
    [TestCase(0, 3, "没有可以核对的勾稽关系；另有 3 项未能比对。")]
    [TestCase(0, 0, "没有可以核对的勾稽关系。")]
    public void Whether_anything_was_compared_is_said(int agreed, int notCompared, string said) =>
        Assert.That(Checked.Nothing(agreed, notCompared).Chinese, Is.EqualTo(said));
}
