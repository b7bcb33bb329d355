package se.healthycities.portal.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the portal and the joining worker say to each other: first each file alone, and where it goes when it is fit to be
 * joined; then the fit ones in their order, and where the whole goes.
 */
public final class JoinFrames {
    private static final int ADMIT = 1;
    private static final int JOIN = 2;

    private JoinFrames() {}

    /** One file and the name of its bookmark; empty for none. */
    public record Piece(String path, String bookmark) {}

    /** @param objects how many it is made of, which is what joining costs */
    public record Admitted(Admission admission, int pages, int objects) {}

    /** What is asked for; a question with one piece and no bookmark admits it. */
    record Question(boolean join, List<Piece> pieces, String target) {}

    public static void admit(DataOutputStream out, String path, String target) throws IOException {
        out.writeByte(ADMIT);
        ask(out, List.of(new Piece(path, "")), target);
    }

    public static void join(DataOutputStream out, List<Piece> pieces, String target) throws IOException {
        out.writeByte(JOIN);
        ask(out, pieces, target);
    }

    private static void ask(DataOutputStream out, List<Piece> pieces, String target) throws IOException {
        out.writeInt(pieces.size());
        for (Piece piece : pieces) {
            out.writeUTF(piece.path());
            out.writeUTF(piece.bookmark());
        }
        out.writeUTF(target);
        out.flush();
    }

    static Question question(DataInputStream in) throws IOException {
        boolean join = in.readByte() == JOIN;
        List<Piece> pieces = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pieces.add(new Piece(in.readUTF(), in.readUTF()));
        }
        return new Question(join, pieces, in.readUTF());
    }

    static void answer(DataOutputStream out, Admitted admitted) throws IOException {
        out.writeByte(admitted.admission().ordinal());
        out.writeInt(admitted.pages());
        out.writeInt(admitted.objects());
        out.flush();
    }

    public static Admitted answer(DataInputStream in) throws IOException {
        int admission = in.readByte();
        int pages = in.readInt();
        int objects = in.readInt();
        if (admission < 0 || admission >= Admission.values().length || pages < 0 || objects < 0) {
            throw new IOException("The worker does not make sense");
        }
        return new Admitted(Admission.values()[admission], pages, objects);
    }
}
