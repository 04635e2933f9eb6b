// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, for each file named, whether PDFBox Preflight finds it to be valid PDF/A-1b.
import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;

public class Preflight {
    public static void main(String[] files) throws Exception {
        boolean valid = true;
        for (String name : files) {
            PreflightParser parser = new PreflightParser(new File(name));
            parser.parse();
            try (PreflightDocument document = parser.getPreflightDocument()) {
                document.validate();
                ValidationResult result = document.getResult();
                System.out.println((result.isValid() ? "valid " : "INVALID ") + name);
                for (ValidationResult.ValidationError error : result.getErrorsList()) {
                    System.out.println("  " + error.getErrorCode() + " " + error.getDetails());
                    valid = false;
                }
            }
        }
        System.exit(valid ? 0 : 1);
    }
}
