package se.healthycities.portal.extraction.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Joins PDFs of strangers in a process of its own, with little memory and no secrets (D7). It ends by itself when the
 * portal's side closes.
 */
public final class JoiningWorker {
    private JoiningWorker() {}

    public static void main(String[] none) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Nothing but answers goes to the portal, whatever a library has to say.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        LogManager.getLogManager().reset();
        try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
            while (true) {
                JoinFrames.answer(out, answer(JoinFrames.question(in)));
            }
        } catch (IOException over) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static JoinFrames.Admitted answer(JoinFrames.Question question) {
        try {
            Path target = Path.of(question.target());
            return question.join()
                    ? JoinedPdf.write(question.pieces(), target)
                    : JoinedPdf.admit(Path.of(question.pieces().get(0).path()), target);
        } catch (TooMuch | OutOfMemoryError much) {
            return refused(Admission.TOO_LARGE);
        } catch (Locked | InvalidPasswordException closed) {
            return refused(Admission.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return refused(Admission.BROKEN);
        }
    }

    private static JoinFrames.Admitted refused(Admission why) {
        return new JoinFrames.Admitted(why, 0, 0);
    }
}
