"""Where the README's figures come from: our work beside a bare reference, in one run on one machine."""
