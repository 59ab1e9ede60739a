using System.Buffers.Binary;

namespace Gov.Disclosure.Fuzz;

/// <summary>Changes numbers in a binary file where they stand: what moves the rest would only show that its places are checked.</summary>
internal sealed class BinaryMutation : IMutation
{
    private const int MostChanges = 4;
    private const int LongestCopy = 512;
    private const int CutEvery = 40;

    private static readonly uint[] Numbers = [0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFF];

    public bool CanBeCut => false;

    public void Learn(byte[] seed)
    {
    }

    public byte[] Mutate(byte[] input, byte[] other, Random chance)
    {
        if (input.Length < 8)
        {
            return input;
        }

        var changed = (byte[])input.Clone();
        for (var left = 1 + chance.Next(1 << chance.Next(MostChanges)); left > 0; left--)
        {
            Once(changed, other, chance);
        }

        return chance.Next(CutEvery) == 0 ? changed[..chance.Next(1, changed.Length)] : changed;
    }

    private static void Once(byte[] bytes, byte[] other, Random chance)
    {
        var at = chance.Next(bytes.Length - 4);
        var number = Numbers[chance.Next(Numbers.Length)];
        switch (chance.Next(6))
        {
            case 0:
                bytes[at] = (byte)chance.Next(256);
                break;
            case 1:
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)number);
                break;
            case 2:
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), number);
                break;
            case 3:
                bytes[at] = (byte)(bytes[at] + chance.Next(-2, 3));
                break;
            case 4:
                bytes[at] ^= (byte)(1 << chance.Next(8));
                break;
            default:
                var length = Math.Min(chance.Next(1, LongestCopy), Math.Min(bytes.Length - at, other.Length));
                other.AsSpan(chance.Next(other.Length - length + 1), length).CopyTo(bytes.AsSpan(at));
                break;
        }
    }
}
